"""What a result was measured on, without a name or a path of the machine."""

import os
import platform
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from bench.spread import in_dutch

PROJECT = Path(__file__).parent.parent
PACKAGES = ("mkdocs", "typst", "pydantic", "jinja2", "markdown")


@dataclass(frozen=True)
class Conditions:
    """How busy the machine was before a measurement, to hold against how busy it was after."""

    load: float

    @classmethod
    def now(cls) -> "Conditions":
        """Look at the load of the last minute."""
        return cls(os.getloadavg()[0])

    def told(self, command: str) -> str:
        """Say with which command, on what and how busy something was measured."""
        ours = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
        return (
            f"`{command}`, van {_commit()}, met {os.cpu_count()} kernen "
            f"({platform.system()}, {platform.machine()}), Python {platform.python_version()}, "
            f"{ours}. Belasting van de machine: {in_dutch(self.load, 1)} voor de meting en "
            f"{in_dutch(os.getloadavg()[0], 1)} erna, de eigen meting meegeteld.\n"
        )


def _commit() -> str:
    asked = ["git", "describe", "--always", "--dirty=-met-wijzigingen"]
    done = subprocess.run(asked, cwd=PROJECT, capture_output=True, text=True, check=False)
    return f"versie {done.stdout.strip()}" if done.returncode == 0 else "een versie zonder Git"
