"""Every value that flows through smtplint: frozen, and knowing nothing of the rest.

Spans are pairs (start, end) of byte offsets into the command they speak of, end excluded.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Span = tuple[int, int]
Severity = Literal["error", "warning", "note"]
Safety = Literal["safe", "unsafe", "display"]
Basis = Literal["measured", "documented", "rfc", "unknown"]


class Edit(NamedTuple):
    """Put ``text`` where the bytes from ``start`` to ``end`` stand."""

    start: int
    end: int
    text: bytes


class Fix(NamedTuple):
    """Edits, in order and without overlap, that mend one finding.

    ``safe``: the mailbox is unchanged. ``unsafe``: the mailbox or its meaning changes. ``display``: only a person
    can settle it, so it is shown and never applied.
    """

    message: str
    edits: tuple[Edit, ...]
    safety: Safety


class Finding(NamedTuple):
    """One fault: what was found and what may stand there, in one sentence."""

    code: str
    rule: str
    severity: Severity
    span: Span
    message: str
    rfc: str
    fix: Fix | None


class Quirk(NamedTuple):
    """One named deviation from the strict grammar."""

    name: str
    span: Span


class Part(NamedTuple):
    """A piece of the command and where it stands."""

    text: bytes
    span: Span


class Path(NamedTuple):
    """A reverse-path or forward-path (RFC 5321 §4.1.2); ``span`` includes its brackets.

    ``local_part`` and ``domain`` are None in the null path; ``domain`` alone is None in ``<Postmaster>``.
    """

    span: Span
    route: tuple[Part, ...]
    local_part: Part | None
    domain: Part | None


class Parameter(NamedTuple):
    """One esmtp-param (RFC 5321 §4.1.2); ``value`` is None where there is no "="."""

    keyword: Part
    value: Part | None
    span: Span


class Command(NamedTuple):
    """A command as it was read. ``verb`` is "MAIL", "RCPT" or None where neither could be told."""

    raw: bytes
    verb: Literal["MAIL", "RCPT"] | None
    path: Path | None
    parameters: tuple[Parameter, ...]
    quirks: tuple[Quirk, ...]


class Context(NamedTuple):
    """The session in which a command is judged (stock: after EHLO, and for RCPT after a plain MAIL).

    ``smtputf8``: for RCPT, whether the MAIL before it declared SMTPUTF8 (RFC 6531 §3.4).
    """

    smtputf8: bool = False


class Reply(NamedTuple):
    """A server's reply: ``text`` is everything behind the code, enhanced code included, lines joined by LF."""

    code: int
    enhanced: str | None
    text: str


class Because(NamedTuple):
    """Where a server stumbles, and what it wanted there."""

    span: Span
    words: str


class Prediction(NamedTuple):
    """What one server would answer. ``reply`` is None where nothing is known (basis "unknown")."""

    server: str
    reply: Reply | None
    basis: Basis
    because: Because | None
    closes: bool
