"""A content security policy per page: only our own files, and inline scripts by their hash."""

import base64
import hashlib
import re

_SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_HEAD = re.compile(r"<head[^>]*>\s*(<meta charset=[^>]*>)?", re.IGNORECASE)

POLICY = (
    "default-src 'self'; script-src {scripts}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'"
)


def with_policy(html: str) -> str:
    """Return the page with its policy as the first thing after the character set."""
    hashes = sorted(
        {_hash(text) for attributes, text in _SCRIPT.findall(html) if _runs(attributes)}
    )
    policy = POLICY.format(scripts=" ".join(["'self'", *hashes]))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return _HEAD.sub(lambda head: head[0] + meta, html, count=1)


def _runs(attributes: str) -> bool:
    """JSON in a script element is data; browsers do not run it and no policy has to allow it."""
    return "json" not in attributes


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
