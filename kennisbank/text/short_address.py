"""Short addresses for paper: easy to type over, the same for as long as the record exists."""

import hashlib

# No vowels (no accidental words), and nothing that resembles something else: 0/o, 1/l/i.
ALPHABET = "23456789bcdfghjkmnpqrstvwxyz"
LENGTH = 6
SHORT_FOLDER = "p/"

# In place of the kind and id of a record: the form to fill in belongs to the whole collection.
FORM = ("paper", "invulblad")


def code(kind: str, id: str) -> str:
    """Return six characters that stand for a record; 28^6 codes, so 2,000 records rarely meet."""
    digest = hashlib.blake2b(f"{kind}:{id}".encode(), digest_size=8).digest()
    number = int.from_bytes(digest, "big")
    characters = []
    for _ in range(LENGTH):
        number, position = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[position])
    return "".join(characters)


def short_address(kind: str, id: str) -> str:
    """Return the address behind a QR code, from the site's root: `p/k7m3qp/`."""
    return f"{SHORT_FOLDER}{code(kind, id)}/"
