"""Compounds taken apart with the collection's own words: kortingspas is korting and pas.

Both parts must be words of the collection (or of its list of parts), with -s-, -e-, -en- or -n- in
between. So no dictionary is needed, and no name falls apart that the collection does not know.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from kennisbank.searching.dutch.folding import words

LINKS = ("", "s", "e", "en", "n")
SHORTEST_COMPOUND = 7
SHORTEST_PART = 3
SURE_PART = 5  # a shorter part must occur often enough not to be an accident

# Endings and beginnings that look like words but make no compound.
_NO_HEAD = """
aan achter af binnen bij boven buiten daar door eruit er haar heen hier hoe in langs mee na
naar om onder op over rond samen tegen terug toe uit vast vooraf voort waar weg zonder
ach als ban bar bel ben con dan dat den der des die dit doe dom een eer ene ere
ers ert ges gen het hun ing int kan ken kon lan lat len les lij lin lis met mid mis mon nee
net niet nog non not nul oma ont ons ook ove per pre pro rei res sam sen ser sta ste sub ten
ter tes tot tra van ver via vol voo was wel wer wie wil
"""
_NO_TAIL = """
aan aar achtig als baar dan den der des die dig ding een eer eel eend els elt end ens ent er
ere eren eerd eert ers erd ert ges gen heid heden hij ieel iek ieke ier ies ige ijk ijke ing
inge ingen isch ische ist iteit iten ken kje lig lijk lijke lijks ling lingen loos loze men
nen nis niet nog not ons pen ren res rig sel sen ser ste sta ten ter tes tie ties tig tje
tjes ven wel zaam zame zen
"""
NO_HEAD = frozenset(_NO_HEAD.split())
NO_TAIL = frozenset(_NO_TAIL.split())


def compounds(texts: Iterable[str], extra_parts: Iterable[str] = ()) -> dict[str, tuple[str, ...]]:
    """Return the parts of every compound in the texts that their own words explain."""
    counts = Counter(word for text in texts for word in _words(text))
    extra = frozenset(word for part in extra_parts for word in _words(part))
    known = _Known(counts, extra)
    split = ((word, known.parts(word)) for word in sorted(counts))
    return {word: parts for word, parts in split if parts}


def _words(text: str) -> Iterator[str]:
    yield from (word for word in words(text) if word.isalpha())


class _Known:
    """The words that a compound may be made of."""

    def __init__(self, counts: Counter[str], extra: frozenset[str]) -> None:
        self._counts = counts
        self._extra = extra

    def parts(self, word: str, depth: int = 2) -> tuple[str, ...]:
        """Return the parts of a word, those of its own parts included; empty when it is simple."""
        if len(word) < SHORTEST_COMPOUND or not depth:
            return ()
        # The longest tail first: what a compound is, stands at its end.
        for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            tail = word[at:]
            if tail in NO_TAIL or not self._is_part(tail, word):
                continue
            if head := self._head(word[:at], word):
                deeper = (*(self.parts(head, depth - 1)), *(self.parts(tail, depth - 1)))
                return tuple(dict.fromkeys((head, tail, *deeper)))
        return ()

    def _head(self, start: str, word: str) -> str | None:
        for link in LINKS:
            head = start.removesuffix(link) if link else start
            linked = not link or head != start
            if (
                linked
                and head not in NO_HEAD
                and (self._is_part(head, word) or self.parts(head, 1))
            ):
                return head
        return None

    def _is_part(self, part: str, word: str) -> bool:
        if len(part) < SHORTEST_PART:
            return False
        if part in self._extra:
            return True
        least = 1 if len(part) >= SURE_PART else 2
        return part != word and self._counts[part] >= least
