"""The lines of a calendar file (RFC 5545): what text may stand in them, and where they are cut."""

import re

LINE_OCTETS = 75  # octets of a line, without its end
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def escaped(text: str) -> str:
    """Return a text in which nothing ends the line, or is taken for the next one."""
    lines = re.sub(r"([\\;,])", r"\\\1", text).splitlines()
    return r"\n".join(_CONTROL.sub("", line) for line in lines)


def folded(line: str) -> bytes:
    """Cut a line between letters where it grows too wide; the rest follows after a space."""
    found, width = b"", 0
    for letter in line:
        octets = letter.encode()
        if width + len(octets) > LINE_OCTETS:
            found, width = found + b"\r\n ", 1
        found, width = found + octets, width + len(octets)
    return found + b"\r\n"
