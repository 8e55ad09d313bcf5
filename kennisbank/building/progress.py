"""How far long work is: a bar with the time left on a terminal, and lines elsewhere."""

import sys
import time
from collections.abc import Callable
from typing import TextIO

BAR = 24  # signs of the bar
OFTEN = 0.2  # seconds between two looks of the bar
NOW_AND_THEN = 15  # seconds between two lines, where each of them stays
WIPE = "\x1b[K"  # what stands behind on the line of a terminal goes


class HowFar:
    """Tells how many of something are ready; nothing of work that is done at once."""

    def __init__(
        self, what: str, to: TextIO | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._what = what
        self._to = to or sys.stderr
        self._clock = clock
        self._pause = OFTEN if self._to.isatty() else NOW_AND_THEN
        self._start = self._told = clock()

    def __call__(self, ready: int, total: int) -> None:
        """Tell it, unless that was done just now; on a terminal the bar goes when all is ready."""
        now = self._clock()
        is_ready = ready == total and self._told > self._start
        if not is_ready and now - self._told < self._pause:
            return
        self._told = now
        left = (now - self._start) * (total - ready) / max(ready, 1)
        counted = f"{self._what}: {ready} van {total}"
        words = f"{counted}, nog {duration(left)}" if ready < total else counted
        if self._to.isatty():
            end = "" if ready < total else "\n"
            print(f"\r{_bar(ready, total)} {words}{WIPE}", end=end, file=self._to, flush=True)
        else:
            print(words, file=self._to, flush=True)


def duration(seconds: float) -> str:
    """Return a time as people say it: `40 s`, `3 min`, `2 u 5 min`."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} u {minutes} min" if hours else f"{minutes} min"


def _bar(ready: int, total: int) -> str:
    full = BAR * ready // max(total, 1)
    return f"[{'#' * full}{'.' * (BAR - full)}]"
