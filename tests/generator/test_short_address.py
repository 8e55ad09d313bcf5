"""Short addresses: stable, easy to type over, and never the same for two things on paper."""

from collections import Counter
from collections.abc import Iterable

from kennisbank.text.short_address import ALPHABET, LENGTH, code, short_address


def shared(keys: Iterable[tuple[str, str]]) -> list[str]:
    """The codes that more than one record has."""
    counted = Counter(code(kind, id) for kind, id in keys)
    return [one for one, times in counted.items() if times > 1]


def test_a_shared_code_would_be_seen() -> None:
    assert shared([("practice", "a"), ("practice", "a")]) == [code("practice", "a")]


def test_a_code_never_changes() -> None:
    assert short_address("table", "levende-lokale-netwerken/3") == "p/6fx57p/"


def test_the_kind_counts() -> None:
    assert code("theme", "sport") != code("audience", "sport")


def test_a_code_is_easy_to_type_over() -> None:
    assert not set("01oliaeu") & set(ALPHABET)
    assert ALPHABET.lower() == ALPHABET
    assert all(len(code("practice", str(n))) == LENGTH for n in range(200))
    assert set("".join(code("practice", str(n)) for n in range(200))) == set(ALPHABET)
