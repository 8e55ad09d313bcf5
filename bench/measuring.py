"""What a command costs: the processor time of its whole process tree, and its peak of memory."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_KILO = 1 if sys.platform == "darwin" else 1024  # the unit of ru_maxrss, in bytes
_LAUNCH = (sys.executable, "-I", "-S", str(Path(__file__).with_name("launch.py")))
_SHOWN = 2000  # characters of what a command said before it failed

Command = tuple[str, ...]


class MeasureError(Exception):
    """A command that failed measures nothing."""


@dataclass(frozen=True)
class Run:
    """Seconds of processor time, user and system, and the megabytes of the largest process."""

    processor: float
    peak: float


@dataclass(frozen=True)
class Subject:
    """Something to measure: commands after each other, behind what makes the place ready."""

    name: str
    commands: tuple[Command, ...]
    folder: Path
    ready: Callable[[], object] = lambda: None
    environment: Mapping[str, str] = field(default_factory=dict)


def interleaved(subjects: Sequence[Subject], rounds: int) -> dict[str, list[Run]]:
    """Measure A B C, A B C, …, so that a busy minute does not fall on one of them alone."""
    found: dict[str, list[Run]] = {subject.name: [] for subject in subjects}
    for _ in range(rounds):
        for subject in subjects:
            found[subject.name].append(measured(subject))
    return found


def measured(subject: Subject) -> Run:
    """Run the commands of a subject once; raises MeasureError when one fails."""
    subject.ready()
    runs = [_run(command, subject) for command in subject.commands]
    return Run(sum(run.processor for run in runs), max(run.peak for run in runs))


def _run(command: Command, subject: Subject) -> Run:
    """Wait for a command and for all that it waited for itself."""
    environment = {**os.environ, **subject.environment}
    reading, writing = os.pipe()
    with tempfile.TemporaryFile() as said, os.fdopen(reading, "rb") as told:
        subprocess.run(
            (*_LAUNCH, str(writing), *command),
            cwd=subject.folder,
            env=environment,
            stdout=said,
            stderr=subprocess.STDOUT,
            pass_fds=(writing,),
            check=False,
        )
        os.close(writing)
        status, processor, peak = told.read().split() or (b"1", b"0", b"0")
        if int(status):
            said.seek(0)
            text = said.read().decode(errors="replace")[-_SHOWN:]
            raise MeasureError(f"{subject.name}: {' '.join(command)}\n{text}")
    return Run(float(processor), int(peak) * _KILO / 1e6)
