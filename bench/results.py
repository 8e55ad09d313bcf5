"""The page with results, `bench/RESULTS.md`: one section for each part that was measured."""

import re
from collections.abc import Iterable, Sequence

HEAD = """\
# Metingen

`make bench` meet deze bladzijde en schrijft ze. Een deel alleen: `make bench ARGS="--only bouwen"`;
meer kaarten: `make bench ARGS="--count 1000"`. De andere delen blijven dan staan zoals ze waren,
en elk deel zegt zelf waar het vandaan komt.

- Alles is **processortijd**: user en system van een opdracht en van alles wat ze start. Die hangt
  minder dan de klok af van wat de machine nog doet, maar niet helemaal. Kijk dus naar de
  verhoudingen: die komen uit rondes waarin de bouwers om de beurt liepen (A B C A B C).
- Een getal is de **mediaan**, met tussen haken de laagste en de hoogste ronde.
- Geheugen is dat van het grootste proces, in miljoen bytes.
- De kaarten zijn verzonnen door `bench/cards.py`, met de vorm van de onze. Zelfde begin
  (`--seed`), zelfde kaarten.
"""
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table in Markdown: the first column is text, the others are numbers."""
    lines = [header, ["---", *("---:" for _ in header[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def merged(page: str, title: str, text: str, order: Sequence[str]) -> str:
    """Return the page with one section new and the others as they were.

    Sections stand in a fixed order; those that people wrote follow.
    """
    parts = _SECTION.split(page)[1:]
    sections = dict(zip(parts[::2], parts[1::2], strict=True)) | {title: f"\n\n{text.strip()}\n\n"}
    names = [name for name in order if name in sections]
    names += [name for name in sections if name not in order]
    shown = (f"## {name}{sections[name].rstrip()}\n" for name in names)
    return "\n".join((HEAD, *shown))
