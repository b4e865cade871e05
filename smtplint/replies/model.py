"""The values that the catalogue of replies is made of, and those that it answers with."""

from __future__ import annotations

from ..typed import Literal, NamedTuple

Kind = Literal["positive", "intermediate", "transient", "permanent"]
Category = Literal["syntax", "information", "connections", "unspecified", "mail system"]
Actor = Literal["nobody", "client code", "client operator", "server operator", "recipient"]
Survival = Literal["stays open", "is closed", "may be closed"]
Policy = Literal["never", "later", "soon", "reconnect", "again now"]

# the classes that refuse a command, for now or for good
REFUSALS: tuple[Kind, ...] = ("transient", "permanent")


def parts_refusing(code: int | None, cause: str) -> bool:
    """Whether a 221 is sent for what the client sent, not for its QUIT."""
    return code == 221 and cause in ("unknown-command", "too-many-errors")


class Retry(NamedTuple):
    """What a sending program does next (RFC 5321 §4.5.4.1); times are in seconds, None where it is not to try again.

    again           whether the same command may be tried again unchanged
    new_connection  whether that takes another connection
    after           the least time to wait
    give_up_after   when to return the message to its sender; None also where no message waits (ATRN, ETRN)
    """

    again: bool
    new_connection: bool
    after: int | None
    give_up_after: int | None


NEVER = Retry(False, False, None, None)


class Cause(NamedTuple):
    """Why a server answers so, whatever its code: one of a small closed set.

    ``fix_otherwise`` is the advice where the class is not the usual one of the cause: of a refusal for good where one
    would try again, of one for now where one would not.
    """

    key: str
    name: str
    meaning: str
    fix: tuple[str, ...]
    actor: Actor
    policy: Policy = "never"
    fix_otherwise: tuple[str, ...] = ()
    fix_timed: str = ""


class Code(NamedTuple):
    """One reply code. ``cause`` is what it means where its text does not say more; ``rfc`` is "" where none defines it.

    ``enhanced`` are the enhanced codes that go with it, ``exchange`` a minimal bad one and ``sound`` a good one.
    ``choose`` tells those who write a server when to send it. Where another command has the code mean another thing,
    that is an entry of its own: ``verb`` is the command, ``words`` are what its replies hold.
    """

    code: int
    name: str
    meaning: str
    when: tuple[str, ...]
    cause: str
    choose: str
    rfc: str
    fix: tuple[str, ...] = ()
    enhanced: tuple[str, ...] = ()
    survival: Survival = "stays open"
    exchange: tuple[str, ...] = ()
    sound: tuple[str, ...] = ()
    verb: str = ""
    words: str = ""


class Status(NamedTuple):
    """One enhanced code without its class: "1.7" is 4.1.7 as well as 5.1.7 (RFC 3463 §2).

    ``classes`` are the classes it is registered with, ``replies`` the reply codes it goes with, ``when`` keys of the
    occasions on which it is sent. ``fix`` is its own advice, "" where the cause's fits; ``actor`` is who follows it, ""
    where that is who acts on the cause.
    """

    detail: str
    name: str
    meaning: str
    cause: str
    classes: str
    replies: str
    when: str
    rfc: str
    fix: str
    actor: Actor | Literal[""]


class Explanation(NamedTuple):
    """What one code, rule or reply means.

    subject   what was asked about, in one line
    code      the reply code, where there is one
    enhanced  the enhanced code, where there is one
    rule      the rule's code, where a rule was asked for
    kind      what the first digit of the code says (RFC 5321 §4.2.1); None for a rule
    category  what the second digit of the reply code says; None where no RFC defines the code
    name      the name that the RFC or the registry has for the code; of a rule its own
    cause     why a server answers so: one of a small closed set of keys, the same for every code and wording
    meaning   some sentences on the code, the enhanced code and the cause
    when      lines, each one occasion on which it is sent
    fix       lines, each one piece of advice
    retry     what a sending program does next
    actor     who can do something about it
    survival  what becomes of the connection, where that is known
    server    the program or provider whose wording it is, where that is known
    rfc       where it is defined; "" where no RFC does
    related   the enhanced codes that go with the reply code, or the reply codes that go with the enhanced one
    notes     what is odd about the reply
    wordings  how servers word a code that was asked for without words: (server, its words with "*" for what varies)…
    exchange  lines of an example that goes wrong, those of the client led by "C: ", those of the server by "S: "
    sound     lines of the same that goes well
    topic     whose matter it is by the enhanced code's second number, where there is one and it says so
    severity  of a rule: "error", "warning" or "note"
    """

    subject: str
    code: int | None = None
    enhanced: str | None = None
    rule: str | None = None
    kind: Kind | None = None
    category: Category | None = None
    name: str = ""
    cause: str = "unspecified"
    meaning: str = ""
    when: str = ""
    fix: str = ""
    retry: Retry = NEVER
    actor: Actor = "nobody"
    survival: Survival | None = None
    server: str | None = None
    rfc: str = ""
    related: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    wordings: tuple[tuple[str, str], ...] = ()
    exchange: tuple[str, ...] = ()
    sound: tuple[str, ...] = ()
    topic: str | None = None
    severity: str | None = None

    def __str__(self) -> str:
        return f"{self.rule or self.codes or self.subject}  {self.name}\n{self.meaning}\n{self.fix}".rstrip()

    @property
    def codes(self) -> str:
        """Both codes, or the one that there is: "421", "5.1.7", "550 5.7.1"; "" for a rule."""
        return " ".join(str(part) for part in (self.code, self.enhanced) if part)

    @property
    def refuses(self) -> bool:
        """Whether the server says no, for now or for good; by 221 it does where it parts for what the client sent."""
        return self.kind in REFUSALS or parts_refusing(self.code, self.cause)


class Row(NamedTuple):
    """One aspect of a comparison.

    aspect  its name
    values  what each of the codes has there, in one line or more
    """

    aspect: str
    values: tuple[str, ...]


class Comparison(NamedTuple):
    """Two or more codes side by side.

    subjects     an Explanation of each
    shared       what they share, a Row for each aspect
    differences  what sets them apart, likewise
    choose       which to use when, a line for each
    leads        how one leads to another, in lines
    """

    subjects: tuple[Explanation, ...]
    shared: tuple[Row, ...]
    differences: tuple[Row, ...]
    choose: tuple[str, ...]
    leads: tuple[str, ...]
