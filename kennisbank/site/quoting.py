"""Quotation marks for the screen, as paper has them: in the words of a page, and nowhere else."""

import re
from itertools import accumulate

from kennisbank.text.quotes import curled

_CODE = "|".join(
    rf"<{name}\b.*?</{name}>" for name in ("code", "kbd", "pre", "script", "style", "textarea")
)
_MARKUP = re.compile(rf"({_CODE}|<[^>]*>)", re.DOTALL)
_INLINE = re.compile(r"</?(?:a|abbr|b|cite|em|i|mark|span|strong|sup|wbr)\b")


def with_curled_quotes(html: str) -> str:
    """Return a page with ‘ ’ and “ ” in the words of its body; attributes and code stay."""
    head, opened, body = html.partition("<body>")
    parts = _MARKUP.split(body)
    texts = [_typed(text) for text in parts[::2]]
    seams = [*map(_seam, parts[1::2]), ""]
    words = curled("".join(text + seam for text, seam in zip(texts, seams, strict=True)))
    starts = accumulate((len(t) + len(s) for t, s in zip(texts, seams, strict=True)), initial=0)
    parts[::2] = [words[at : at + len(text)] for text, at in zip(texts, starts, strict=False)]
    return head + opened + "".join(parts)


def _typed(text: str) -> str:
    """Return a text with the marks that escaping wrote otherwise."""
    return text.replace("&#39;", "'").replace("&#34;", '"').replace("&quot;", '"')


def _seam(markup: str) -> str:
    """Return what stands between two texts: code is a word, a block starts anew, the rest joins."""
    if _INLINE.match(markup):
        return ""
    return "x" if markup.startswith(("<code", "<kbd")) else "\n"
