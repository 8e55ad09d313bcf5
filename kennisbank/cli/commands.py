"""What every command shares: its arguments, and how it tells what became of it."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path()

Arguments = argparse.Namespace
Command = Callable[[str, Callable[[Arguments], int], str], argparse.ArgumentParser]


def refused(message: str) -> int:
    """Tell why nothing was done; returns the status of a command that failed."""
    print(message, file=sys.stderr)
    return 1
