"""The colours that a knowledge base may choose: its accent, on light and on dark, and readable."""

from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from kennisbank.records.model import Model

Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$", examples=["#0a5a55"])]

READABLE = 4.5  # WCAG 2.2 AA, text of ordinary size
_LIGHT, _DARK = "#ffffff", "#101517"  # --paper in styles/tokens.css


class Tone(Model):
    """One colour on the light and on the dark screen."""

    light: Colour = Field(title="Licht", description="De kleur op een licht scherm, zoals #0a5a55.")
    dark: Colour = Field(title="Donker", description="De kleur op een donker scherm.")


class Colours(Model):
    """The accent of links, buttons and seats, with the tones that go with it."""

    accent: Tone = Field(title="Accent", description="Links, knoppen en bezette stoelen.")
    accent_deep: Tone = Field(title="Diep accent", description="Hetzelfde, voor wie erop wijst.")
    accent_tint: Tone = Field(title="Licht accent", description="De achtergrond van vlakken.")
    on_accent: Tone = Field(title="Op accent", description="De letters op een knop.")

    @model_validator(mode="after")
    def _readable(self) -> Self:
        for name, front, back in self._pairs():
            ratio = contrast(front, back)
            if ratio < READABLE:
                raise PydanticCustomError(
                    "contrast",
                    "{name}: {front} leest niet op {back} (contrast {ratio}, minstens 4,5);"
                    " kies een kleur die meer verschilt",
                    {"name": name, "front": front, "back": back, "ratio": _dutch(ratio)},
                )
        return self

    def _pairs(self) -> list[tuple[str, str, str]]:
        light, dark = (
            [(name, getattr(tone, side)) for name, tone in self] for side in ("light", "dark")
        )
        found: list[tuple[str, str, str]] = []
        for paper, tones in ((_LIGHT, dict(light)), (_DARK, dict(dark))):
            accent, deep, tint = tones["accent"], tones["accent_deep"], tones["accent_tint"]
            found += [("accent", accent, paper), ("accent_deep", deep, tint)]
            found += [("on_accent", tones["on_accent"], accent)]
        return found

    def as_css(self) -> str:
        """Return the names of `tokens.css` with these values; it goes behind that sheet."""
        names = ((name.replace("_", "-"), tone) for name, tone in self)
        lines = (f"  --{name}: var(--light, {t.light}) var(--dark, {t.dark});" for name, t in names)
        return "\n".join([":root {", *lines, "}", ""])


def contrast(front: str, back: str) -> float:
    """Return the contrast ratio of two `#rrggbb` colours by WCAG: 1 to 21."""
    lighter, darker = sorted((_luminance(front), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _dutch(number: float) -> str:
    return f"{int(number * 10) / 10}".replace(".", ",")
