"""How programs and providers write their own names, where that is not the key with a capital letter."""

from __future__ import annotations

from functools import cache

from .tables import rows

# whose prediction stands for those that answer alike
_PROFILES = {"outlook": "exchange-online", "exchange": "exchange-online", "dovecot": "dovecot-lmtp"}


@cache
def _names() -> dict[str, str]:
    return dict(rows("names.tsv"))


def shown(server: str) -> str:
    """The name of ``server`` as people know it."""
    return _names().get(server) or server.replace("-", " ").title()


def profile(server: str) -> str:
    """The name under which the replies of ``server`` can be predicted, if they can."""
    return _PROFILES.get(server, server)
