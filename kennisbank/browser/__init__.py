"""What runs in a reader's browser: small ES modules by feature, joined into classic scripts."""

from pathlib import Path

MODULES = Path(__file__).parent
