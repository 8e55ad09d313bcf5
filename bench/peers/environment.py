"""Where the peers are installed: an environment of their own, apart from the product's."""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
REQUIREMENTS = Path(__file__).parent / "requirements.txt"
HOME = PROJECT / ".venv" / "peers"
INSTALL = ("-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:")


class PeerError(Exception):
    """The peers cannot be had here; the message says why, in Dutch."""


def tools() -> Path:
    """Return the folder with the programs of the peers, which are installed the first time."""
    wanted = hashlib.blake2b(REQUIREMENTS.read_bytes()).hexdigest()
    stamp = HOME / "made"
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == wanted):
        shutil.rmtree(HOME, ignore_errors=True)
        venv.create(HOME, with_pip=True)
        command = [str(HOME / "bin" / "python"), *INSTALL, "--requirement", str(REQUIREMENTS)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise PeerError("de pakketten van de andere bouwers zijn hier niet te krijgen")
        stamp.write_text(wanted, encoding="utf-8")
    return HOME / "bin"


def hugo() -> Path:
    """Return the program itself: the one beside Python only starts it, in a second process."""
    tools()
    packages = HOME / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    found = sorted((packages / "site-packages" / "hugo" / "binaries").glob("hugo*"))
    if not found:
        raise PeerError("het pakket van Hugo heeft hier een andere vorm")
    return found[0]


def version(package: str) -> str:
    """Return which version of a package the peers have."""
    for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{package}=="):
            return line.partition("==")[2].rstrip(" \\")
    raise PeerError(f"{package} staat niet in de lijst")
