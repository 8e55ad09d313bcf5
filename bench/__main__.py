"""Measure this generator beside others, and write what was found to `bench/RESULTS.md`."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench import parts
from bench.builders import PROGRAM
from bench.machine import Conditions
from bench.measuring import MeasureError
from bench.parts import Setting
from bench.results import merged

RESULTS = Path(__file__).parent / "RESULTS.md"
PARTS: dict[str, tuple[str, Callable[[Setting], str]]] = {
    "bouwen": ("Bouwen zonder papier", parts.building),
    "vloer": ("De vloer", parts.bottoming),
    "papier": ("Met papier", parts.printing),
    "serve": ("Terwijl je schrijft", parts.serving),
    "groei": ("Hoe het groeit", parts.growing),
    "gewicht": ("Wat een lezer laadt", parts.weighing),
    "zoeken": ("Zoeken", parts.searching),
}


def main() -> int:
    """Measure each part, and write it as soon as it is known; 1 when one could not be measured."""
    asked = _arguments()
    failed = False
    for name in asked.only or PARTS:
        title, measure = PARTS[name]
        print(f"{title} …", flush=True)
        conditions = Conditions.now()
        with tempfile.TemporaryDirectory(prefix="kennisbank-bench-") as place:
            options = (asked.count, asked.rounds, asked.seed, tuple(asked.sizes), asked.program)
            try:
                text = measure(Setting(*options, Path(place)))
            except MeasureError as error:
                print(error, file=sys.stderr)
                failed = True
                continue
        text += f"\n{conditions.told(_repeat(name, asked))}"
        page = asked.to.read_text(encoding="utf-8") if asked.to.exists() else ""
        order = [title for title, _ in PARTS.values()]
        asked.to.write_text(merged(page, title, text, order), encoding="utf-8")
    return int(failed)


def _repeat(name: str, asked: argparse.Namespace) -> str:
    """Return the command that measures a part again."""
    options = f"--only {name} --count {asked.count} --rounds {asked.rounds} --seed {asked.seed}"
    if name == "groei":
        options += f" --sizes {' '.join(map(str, asked.sizes))}"
    return f'make bench ARGS="{options}"'


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Meet, en schrijf het op.")
    parser.add_argument("--count", type=int, default=100, help="hoeveel kaarten (100)")
    parser.add_argument("--rounds", type=int, default=3, help="hoeveel rondes (3)")
    parser.add_argument("--seed", type=int, default=1, help="het begin van het toeval (1)")
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=[100, 1000], help="de groottes voor de groei"
    )
    parser.add_argument("--only", nargs="+", choices=PARTS, help="alleen deze delen")
    parser.add_argument("--to", type=Path, default=RESULTS, help="de bladzijde met resultaten")
    parser.add_argument("--program", type=Path, default=PROGRAM, help="een ander kennisbank")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
