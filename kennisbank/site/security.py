"""The content security policy: only our own files, and the scripts that the frame itself writes."""

import base64
import hashlib
from collections.abc import Iterable

from markupsafe import Markup

POLICY = (
    "default-src 'self'; script-src {scripts}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
    "form-action 'self'"
)


def policy(scripts: Iterable[str]) -> Markup:
    """Return the policy that lets these inline scripts run, and no others.

    What else stands in a page between script tags was never meant to run: it gets no hash.
    """
    allowed = ["'self'", *sorted(map(_hash, scripts))]
    return Markup(POLICY.format(scripts=" ".join(allowed)))


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
