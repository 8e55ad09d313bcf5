"""What costs much is made once for all workers of a run; who comes later waits for it."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

PATIENCE = 900  # seconds; a whole site on one busy core


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """Return the temporary folder that all workers of this run share."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """Return `folder` after one worker has filled it; raises when that failed.

    Making a folder and renaming it are each one step for the system, so two workers never both
    make it, and nobody sees it half.
    """
    if _is_mine(folder):
        draft = folder.with_name(f"{folder.name}.draft")
        try:
            make(draft)
            draft.rename(folder)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            _failed(folder).mkdir()
            raise
    else:
        _wait_for(folder)
    return folder


def _is_mine(folder: Path) -> bool:
    try:
        folder.with_name(f"{folder.name}.claimed").mkdir(parents=True)
    except FileExistsError:
        return False
    return True


def _wait_for(folder: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not folder.exists():
        assert not _failed(folder).exists(), f"{folder.name} could not be made; see the first fault"
        assert time.monotonic() < deadline, f"nobody finished {folder.name}"
        time.sleep(0.1)


def _failed(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.failed")
