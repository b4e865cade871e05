"""Every value that flows through smtplint: frozen, and knowing nothing of the rest.

Spans are pairs (start, end) of byte offsets into the command they speak of, end excluded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .typed import Literal, NamedTuple, Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .translation import Message

Span = tuple[int, int]
Severity = Literal["error", "warning", "note"]
Safety = Literal["safe", "unsafe", "display"]
Basis = Literal["measured", "documented", "rfc", "unknown"]


class Edit(NamedTuple):
    """Put ``text`` where the bytes from ``start`` to ``end`` stand.

    start  the first byte that goes
    end    the byte behind the last
    text   what comes in their place
    """

    start: int
    end: int
    text: bytes


class Fix(NamedTuple):
    """Edits, in order and without overlap, that mend one finding.

    message  what they do
    edits    Edit…
    safety   "safe": the mailbox is unchanged; "unsafe": the mailbox or its meaning changes; "display": only a person
             can settle it, so it is shown and never applied
    """

    message: str
    edits: tuple[Edit, ...]
    safety: Safety


class Finding(NamedTuple):
    """One fault; as text it is its code, its rule and its message.

    code      the rule's code, "SL202"
    rule      the rule's name, "space-after-colon"
    severity  "error", "warning" or "note"
    span      where, in bytes of the command
    message   what was found and what may stand there, in one sentence
    rfc       where the RFC forbids it, or what else it is held against
    fix       what mends it, or None
    """

    code: str
    rule: str
    severity: Severity
    span: Span
    message: str
    rfc: str
    fix: Fix | None

    def __str__(self) -> str:
        return f"{self.code} {self.rule}: {self.message}"


class Quirk(NamedTuple):
    """One named deviation from the strict grammar.

    name  the name that the tolerant grammar has for it
    span  where, in bytes of the command
    """

    name: str
    span: Span


class Part(NamedTuple):
    """A piece of the command and where it stands.

    text  its bytes
    span  where, in bytes of the command
    """

    text: bytes
    span: Span


class Path(NamedTuple):
    """A reverse-path or forward-path (RFC 5321 §4.1.2).

    span        where, its brackets included
    route       the domains of a source route
    local_part  what stands before the @; None in the null path
    domain      what stands behind it; None in the null path and in <Postmaster>
    """

    span: Span
    route: tuple[Part, ...]
    local_part: Part | None
    domain: Part | None


class Parameter(NamedTuple):
    """One esmtp-param (RFC 5321 §4.1.2).

    keyword  what stands before the =
    value    what stands behind it; None where there is no =
    span     where, in bytes of the command
    """

    keyword: Part
    value: Part | None
    span: Span


class Command(NamedTuple):
    """A command as it was read.

    raw         its bytes, without the line end
    verb        "MAIL", "RCPT" or None where neither could be told
    path        the path behind the colon, or None where none could be read
    parameters  what stands behind the path
    quirks      how it deviates from the strict grammar
    """

    raw: bytes
    verb: Literal["MAIL", "RCPT"] | None
    path: Path | None
    parameters: tuple[Parameter, ...]
    quirks: tuple[Quirk, ...]

    @property
    def local_part(self) -> Part | None:
        """That of the path, None where there is no path, or none in it."""
        return self.path.local_part if self.path else None


class Context(NamedTuple):
    """The session in which a command is judged (stock: after EHLO, and for RCPT after a plain MAIL).

    smtputf8  whether SMTPUTF8 is in force though the command does not declare it: for RCPT, by the MAIL before it
              (RFC 6531 §3.4)
    servers   the profiles that the command is meant for; what the RFC allows and one of them refuses is a finding
    handed    whether the address is handed to what puts it between the brackets
    read      whether it is handed to what reads it first, and closes a bracket that is open
    """

    smtputf8: bool = False
    servers: tuple[str, ...] = ()
    handed: bool = False
    read: bool = False


class Reply(NamedTuple):
    """A server's reply; as text it is its code and what stands behind it.

    code      the reply code, 250
    enhanced  the enhanced code, "2.1.0", or None
    text      everything behind the code, enhanced code included, lines joined by LF
    """

    code: int
    enhanced: str | None
    text: str

    def __str__(self) -> str:
        return f"{self.code} {self.text}"


class Because(NamedTuple):
    """Where a server stumbles, and what it wanted there.

    span   where, in bytes of the command
    words  what it wanted
    """

    span: Span
    words: str


class Prediction(NamedTuple):
    """What one server would answer.

    server   the name of its profile, "postfix@3.10"
    reply    the Reply; None where nothing is known (basis "unknown"), and where the server closes the connection
             without a word
    basis    where that is known from: "measured", "documented", "rfc" or "unknown"
    because  where it stumbles and what it wanted there, or None
    closes   whether it closes the connection
    """

    server: str
    reply: Reply | None
    basis: Basis
    because: Because | None
    closes: bool

    @property
    def refuses(self) -> bool:
        """Whether the server says no, or closes the connection."""
        return self.closes or (self.reply is not None and self.reply.code >= 400)


class Fault(NamedTuple):
    """What is wrong with how a file puts a command together.

    name    the rule of the family "assembly" that speaks of it
    span    where, in offsets of the file
    edits   what would mend it, in offsets of the file and as it must be written there; none for no fix
    values  what the rule's message speaks of
    ends    whether the edits end a line: what else is written at their place stands before them
    """

    name: str
    span: Span
    edits: tuple[Edit, ...] = ()
    values: tuple[str, ...] = ()
    ends: bool = False


class Occurrence(NamedTuple):
    """A command found in a file, and how its bytes lie in the file's.

    raw       the command as it would be sent, without its line end
    offsets   for each byte boundary of ``raw`` (len(raw) + 1 of them), the file offset where what follows begins: a
              range where the command stands as it is, a tuple where escapes or other text lie between
    lines     where the lines of the file begin
    holes     spans of ``raw`` that stand for a value not known here; nothing is said about what is in them
    ends      for each boundary, the file offset where what precedes ends, where that is not the same as ``offsets``
    written   what turns an edit of ``raw`` into edits of the file, None for one that cannot be written there; where
              this itself is None an edit is written as it is
    faults    what is wrong with how the parts are put together
    context   the session the command is judged in
    named     spans of ``raw`` that lack what the value shown there has in the file, each with that value
    unread    why what stands there is not read, where that is all that is found
    probes    what is round it says that it asks whether a server relays, or that a test has it accepted
    taken     a test says that it is accepted as it is: to mend it is to test something else, and so unsafe
    """

    raw: bytes
    offsets: Sequence[int]
    lines: Lines
    holes: tuple[Span, ...] = ()
    context: Context = Context()
    ends: Sequence[int] | None = None
    written: Callable[[Edit], tuple[Edit, ...] | None] | None = None
    faults: tuple[Fault, ...] = ()
    named: tuple[tuple[Span, str], ...] = ()
    unread: Message | None = None
    probes: bool = False
    taken: bool = False


class Place(NamedTuple):
    """A stretch of a file: lines and columns count from 1, columns in characters; the end is excluded."""

    line: int
    column: int
    end_line: int
    end_column: int


class Diagnostic(NamedTuple):
    """A finding where it stands in a file.

    ``text`` is the file's line that the finding begins on (of a very long one the part round it), ``begin`` its offset
    in the file and ``span`` the finding's bytes in it; ``edits`` are the fix's, in offsets of the file, and ``fixed``
    is ``text`` as they leave it (None where there is no fix, or it goes beyond that).
    """

    path: str
    place: Place
    finding: Finding
    text: bytes
    begin: int
    span: Span
    edits: tuple[Edit, ...]
    edit_places: tuple[Place, ...]
    fixed: bytes | None


class Lines(Protocol):
    """Where the lines of a file, or of the part of it that is at hand, begin."""

    def number(self, offset: int) -> int:
        """The line, from 1, that the byte at ``offset`` is on."""

    def column(self, offset: int) -> int:
        """The column, from 1, of the byte at ``offset``, in characters; a stray byte is one."""

    def near(self, offset: int) -> tuple[int, bytes]:
        """The line that the byte at ``offset`` is on, without its line end, and the line's offset in the file.

        Of a line of more than some kilobytes it is the part round the byte.
        """

    def around(self, number: int, near: int) -> list[bytes]:
        """So many lines before and behind a line, as far as there are any; of very long ones the beginning."""


# What a walk passes over: a symbolic link, a pipe or socket or device, a file that holds no text.
Skipped = Literal["folder", "link", "special", "binary"]


class Unread(NamedTuple):
    """A file that could not be read, or not to its end, and why."""

    path: str
    why: str
