"""What a server is made of: stages in its own order, over its own grammar.

A server reads a command line in steps. Each step looks at one part of the line with one rule of the server's
grammar (``grammar/servers/<program>.lark``); where the rule does not match, the step's reply is the server's
answer, and where it does, the rule's named pieces become parts that later steps can look at. When no step
refuses, the answer is the ``accepts`` reply (250).

Rules match a whole part. The part "line" is the command without its line end; where a line end stands inside the
command, "more" is what comes behind it (its span is the byte at which the line ends). ``binds`` names the rules and
terminals of the grammar whose matches become parts; a piece that did not take part in the match is unbound.

Texts are templates: ``{name}`` is filled with the part of that name (latin-1), ``{{`` is a brace. Where a rule does
not match, the part "left" is what of its part was left to read from the byte it stumbles on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .model import Basis, Span
from .typed import NamedTuple

Parts = Mapping[str, bytes]
Predicate = Callable[[Parts], bool]
Echo = Callable[[Parts], Mapping[str, bytes]]
Piece = tuple[bytes, Span]


class Stage(NamedTuple):
    """One step of a server.

    name      unique in the server; also the start rule, unless ``rule`` names another
    reply     "501 5.5.4 Syntax: MAIL FROM:<address>": code, then the text; given when the step refuses
    words     what may stand there, for people: "the address in angle brackets"
    on        the part it reads; a step whose part is unbound is passed over
    rule      the start rule ("" where ``where`` alone decides)
    binds     rules and terminals whose matches become parts
    refuses   the rule describes what the server refuses: a match draws the reply
    where     a condition that the grammar cannot say (numbers, lengths, nesting); it must hold too.
              It is given all the parts. With ``refuses`` the reply is given when rule and condition hold
    when      parts that must be bound for the step to be taken ("!name": must be unbound)
    closes    the server closes the connection after this reply
    accepts   a match ends the reading: the server takes the command (``reply`` is then the positive one)
    echo      what the text fills in that is no piece of the line: the server's own rewriting of one
    """

    name: str
    reply: str
    words: str
    on: str = "line"
    rule: str | None = None
    binds: tuple[str, ...] = ()
    refuses: bool = False
    where: Predicate | None = None
    when: tuple[str, ...] = ()
    closes: bool = False
    accepts: bool = False
    echo: Echo | None = None


def unwanted(name: str, reply: str, words: str, on: str = "", *when: str, closes: bool = False) -> Stage:
    """The step that refuses a part, whatever stands in it, wherever it is bound; without ``on`` that of its name."""
    return Stage(name, reply, words, on or name, "", refuses=True, when=when, closes=closes)


def holds(
    name: str,
    reply: str,
    words: str,
    on: str,
    where: Predicate | None,
    *when: str,
    closes: bool = False,
    echo: Echo | None = None,
) -> Stage:
    """The step that asks a condition of a part, and of the grammar nothing."""
    return Stage(name, reply, words, on, "", where=where, when=when, closes=closes, echo=echo)


def asks_verb(name: str, reply: str, words: str, on: str = "line", *, echo: Echo | None = None) -> Stage:
    """The step that tells MAIL from RCPT, and parts either from its argument."""
    return Stage(name, reply, words, on, binds=("mail", "rcpt", "mail_argument", "rcpt_argument"), echo=echo)


def line_length(reply: str, octets: int, *, closes: bool = False) -> Stage:
    """The step that takes no line of more octets, its end not counted."""
    words = f"at most {octets} octets"
    return holds("line_length", reply, words, "line", lambda parts: len(parts["line"]) <= octets, closes=closes)


class Each(NamedTuple):
    """A step taken for every item of a part, from left to right.

    The start rule ``rule`` (its default: ``name``) matches one item at the place reached, as long as there are
    bytes left; where it matches nothing, ``reply`` is given. Its ``binds`` are parts while ``stages`` run, each with
    the meaning above; a bound name that the item lacks is unbound for it, and all are once the items are read. The
    items before the one at hand are the part "passed", in which a predicate can look for a duplicate.
    """

    name: str
    reply: str
    words: str
    on: str
    stages: tuple[Stage, ...]
    rule: str | None = None
    binds: tuple[str, ...] = ()
    when: tuple[str, ...] = ()


class Reading(NamedTuple):
    """A step that takes a part to pieces as no regular rule can: from its end, or with nesting. It has no reply.

    ``reads`` is pure and linear; it is given all the parts, and what it finds become parts: for each name the bytes
    (which need not stand in the line as they are) and the span in ``on`` that they speak of. Replies are for the
    stages on those parts.
    """

    name: str
    reads: Callable[[Parts], Mapping[str, Piece]]
    on: str
    when: tuple[str, ...] = ()


class Rewriting(NamedTuple):
    """A step that puts other bytes in the place of a part, one for one, before more is read. It has no reply.

    ``rewrites`` is pure and linear, is given all the parts, and gives as many bytes as ``on`` has.
    """

    name: str
    rewrites: Callable[[Parts], bytes]
    on: str
    when: tuple[str, ...] = ()


Step = Stage | Each | Reading | Rewriting


class Version(NamedTuple):
    """An older version, or the same with another setting: what differs from the newest, stock one.

    ``changes`` says it in words, a sentence each. ``stages`` replaces steps by name; a value of None takes one out.
    """

    id: str
    software: str
    changes: tuple[str, ...]
    stages: Mapping[str, Step | None]
    configuration: str | None = None


class Server(NamedTuple):
    """One program in its newest version and stock configuration, and what its other profiles change.

    ``line_end`` is what the server ends a line at. ``text_ends`` are characters that end the text of a reply,
    wherever in it they come to stand: NUL for a server that writes C strings, LF for one that writes lines.
    """

    id: str
    software: str
    configuration: str
    basis: Basis
    stages: tuple[Step, ...]
    accepts: Mapping[str, str]
    others: tuple[Version, ...] = ()
    source: str = ""
    line_end: bytes = b"\n"
    text_ends: str = ""
