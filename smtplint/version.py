"""Which version of smtplint this is."""

from __future__ import annotations


def installed() -> str | None:
    """The version of the package, None where it is not installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("smtplint")
    except PackageNotFoundError:
        return None
