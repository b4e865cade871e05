"""Recipients that a store of mail, or the server of a test, knows by a name of its own, without a domain.

Strategy. A file speaks LMTP by its name or folder, by the word on a command's line, or where LHLO stands near one; from
there on all of it does. A text that a test feeds a server names that server's own users; so ``known`` says.
"""

from __future__ import annotations

from ...model import Occurrence
from ...regexes import regex

_LMTP = regex(rb"(?<![A-Za-z])(?:lmtp|LMTP|[lL]mtp(?=[A-Z_]))")
_LOCAL = regex(rb"(?i)RCPT[ ]TO:[ \t]*<?(\"[^\"<>@]*\"|[!#-;=?A-~]+)(?=[>\s]|\Z)")
# So many parts of a path are looked at, and so many lines round a command.
_PARTS, _NEAR = 3, 40


class LocalNames:
    """The recipients of one file, in order."""

    __slots__ = ("_behind", "_speaks")

    def __init__(self, path: str, *, known: bool) -> None:
        near = "/".join(path.replace("\\", "/").split("/")[-_PARTS:])
        self._speaks = known or _LMTP.search(near.encode("utf-8", "replace")) is not None
        # The line up to which there is no LHLO.
        self._behind = 0

    def told(self, one: Occurrence) -> Occurrence:
        """The command; where it speaks LMTP, with its name left alone."""
        local = _LOCAL.match(one.raw)
        return one._replace(holes=(*one.holes, local.span(1))) if local and self._is_lmtp(one) else one

    def _is_lmtp(self, one: Occurrence) -> bool:
        if self._speaks or _LMTP.search(one.lines.near(one.offsets[0])[1]):
            return True
        number = one.lines.number(one.offsets[0])
        if number > self._behind:
            self._speaks = any(b"LHLO" in line for line in one.lines.around(number, _NEAR))
            self._behind = number + _NEAR
        return self._speaks
