"""What a text is for, and where it stands: all that code says of it that tells how it is to be judged.

Strategy. First it is asked what a text is for: to be matched, compared or taken apart, and so no command that is sent
from there; to be refused or expected by a test, and so to be told and not mended; or to be sent. Of what is left, each
answer about its place has its own questions: whether it is for a person, told a server, looked for, given brackets.
"""

from __future__ import annotations

from ...regexes import regex
from ...typed import NamedTuple
from ..sent.commands import Site, holds_verb
from ..sent.line_ends import Sink
from ..sent.meanings import inner
from ..sent.spacings import spacings_in
from ..sent.typed import is_miswritten
from .around.call_sites import Call
from .around.enclosing import is_callers, is_of_hook, shows
from .expected.asserted import Purpose, tested
from .expected.failing import is_not_to_come
from .gathered.kept_texts import is_given_paths
from .joined.expressions import Joined
from .matched.compared import is_cut, is_measured_alone, is_pattern, is_sought
from .outlets.channels import own_ending, tells_later, to_handle, written_to
from .outlets.indented import margin
from .outlets.labels import is_labelled
from .outlets.own_ending import closes
from .outlets.shown import is_answer, is_kept_for_person, is_thrown, sends_beside, sends_line
from .outlets.sinks import in_dialogue, is_beside_command, line_enders, says_commands
from .outlets.stored import is_stored
from .values.asked_brackets import is_asked, is_filled_with_path

# A path that is opened and not closed where a text ends; and how far behind that its end may be written.
_OPENED = regex(rb"(?i)(?:FROM|TO):[ ]?<[^<>\r\n]+$")
_NEAR = 300
# A line end that a text begins with, or a blank behind another.
_SHIFTED = regex(rb"\A\r?\n|\n[ \t]")
# A label where a session has a command: the text is a record of one.
_RECORD = regex(rb"(?:\A|\n)DATA[ \t]*:(?:\s|\0|\Z)")
# A value that is put in where the path begins.
_PUT_BARE = regex(rb"(?i)[ \t]*(?:MAIL[ \t]+FROM|RCPT[ \t]+TO):[ \t]*\0")


class Placed(NamedTuple):
    """A text in a file of code, among the tokens round it.

    literal     the literal that it was found by
    opens       it is the beginning of what goes on elsewhere
    shown       wherever it is filled in, that is shown
    raw         what it comes to
    commanding  it has a command's words in it
    """

    text: Joined
    literal: int
    opens: bool
    shown: bool
    raw: bytes
    commanding: bool


def placed(text: Joined, literal: int, *, opens: bool, shown: bool) -> Placed:
    """A text, with what is asked of it more than once."""
    raw = bytes(text.spelt.raw)
    return Placed(text, literal, opens, shown, raw, commanding=holds_verb(raw) or is_miswritten(raw))


def purpose(one: Placed, *, told: bool) -> Purpose:
    """What a text is for; ``told``: the call that it is handed to tells a server something."""
    where = one.text.found, one.text.first, one.text.last
    if is_pattern(*where) or _is_closed_behind(one):
        return "none"
    if not one.commanding:
        return "sent"
    # What is done with it is to fail, a test looks that it does not come, or it is taken apart.
    literal = one.text.source.starts[one.literal], one.text.source.ends[one.literal]
    if is_not_to_come(one.text.data, *literal, one.text.found) or is_cut(one.text):
        return "none"
    return tested(*where, sent=told)


def _is_closed_behind(one: Placed) -> bool:
    """Whether a path that a text opens is closed by what it is handed to, or by what a statement behind it writes."""
    if _OPENED.search(one.raw) is None:
        return False
    source, call, last = one.text.source, one.text.call, max(one.text.literals)
    if call and closes(source, call.last):
        return True
    end = source.ends[last]
    start, _, form, index = next(iter(source.within(end, end + _NEAR)), (end, end, -1, last))
    return form >= 0 and b";" in source.data[end:start] and source.raw(index)[:1] == b">"


def site(one: Placed, handed: Site) -> Site:
    """Where a text stands: what the call says that it is handed to, with what else is said of its place."""
    alone = is_measured_alone(one.text) if one.commanding else None
    log = _is_for_person(one, handed) if alone is None else alone
    told = handed.told
    if one.commanding and not (told or log):
        told = in_dialogue(one.text.found, one.text.first) or (one.raw[:4].islower() and _is_told_small(one))
    sought = handed.sought or alone is not None
    sought = sought or (one.commanding and is_sought(one.text))
    out = handed._replace(log=log, told=told, sought=sought, bracketed=_is_bracketed(one, handed))
    if not (log or sought or one.text.pieces or one.opens):
        out = out._replace(sink=_sink(one))
        if (out.wired or out.sink.sent) and b"\n" in one.raw:
            out = out._replace(margin=margin(one.text))
    return out._replace(answer=one.commanding and not told and _ends_in_answer(one))


def _is_told_small(one: Placed) -> bool:
    """Whether a server is told a text whose verb is in small letters, by its call or by a command beside it."""
    call = one.text.call
    if is_beside_command(one.text.found, one.text.first):
        return True
    return (call is not None and says_commands(one.text.source, call)) or tells_later(one.text)


def _sink(one: Placed) -> Sink:
    """What a text comes to that ends otherwise than in one CR LF, or is handed to what puts one behind it."""
    raw = one.raw
    if _is_taken_apart(one):
        return Sink()
    usual = raw.endswith(b"\r\n") and raw.count(b"\n") == raw.count(b"\r\n") and not _SHIFTED.search(raw)
    ends = line_enders(one.text.source) or (one.text.call and own_ending(one.text, one.text.call))
    adds = one.text.call is not None and one.text.call.last in one.text.found.language.adds_lf
    kept = one.text.call is None and one.text.kept is not None
    if usual and b"\r\r" not in raw and b"\n\r\n" not in raw and not (ends or adds or kept):
        return Sink()
    return written_to(one.text)


def _is_taken_apart(one: Placed) -> bool:
    """Whether a call of another's takes the verb by itself, which then puts the line end behind the whole as well."""
    call, first = one.text.call, one.text.first
    apart = one.text.source.raw(one.text.literals[0]).upper() in (b"MAIL", b"RCPT")
    if call is None or not apart or one.text.found.texts(first + 1, first + 2) != [","]:
        return False
    return not any(call.last in row.names.split() for row in spacings_in(one.text.found.language))


def _is_for_person(one: Placed, handed: Site) -> bool:
    """Whether a text is shown or kept, and sent to nobody."""
    source, call = one.text.source, one.text.call
    if handed.log and not (call and _is_sent_too(one, call)):
        return True
    if one.shown or is_kept_for_person(source.data, one.text.start):
        return True
    if not one.commanding:
        return False
    if (
        _RECORD.search(one.raw)
        or is_thrown(one.text.found, one.text.first)
        or is_labelled(source, call, one.text.start)
    ):
        return True
    whole = not (one.opens or one.raw.endswith(b"<"))
    if whole and call and is_stored(call, source, one.text.start, one.text.spelt):
        return True
    return b"\r\n" not in one.raw and shows(source, source.starts[one.literal])


def _is_sent_too(one: Placed, call: Call) -> bool:
    """Whether a call that by its name shows a text sends it for all that."""
    if to_handle(call, one.raw, one.text.found.language) or sends_line(call, one.raw):
        return True
    return one.commanding and sends_beside(one.text.source, call)


def _is_bracketed(one: Placed, handed: Site) -> bool:
    """Whether what is put in as the path may well have its brackets from elsewhere."""
    source, bracketed = one.text.source, handed.bracketed
    put = _PUT_BARE.match(one.raw) if one.commanding and not bracketed else None
    hole = one.text.spelt.holes.get(put.end() - 1) if put else None
    if hole is None:
        return bracketed
    value = inner(hole.text).lstrip("&*")
    return (
        is_asked(source.data, value, one.text.start, one.text.end)
        or is_filled_with_path(source, value)
        or is_callers(source, value, one.text.start)
        or is_of_hook(source, value, one.text.start)
        or is_given_paths(source, one.text.start)
    )


def _ends_in_answer(one: Placed) -> bool:
    """Whether the value that comes last in a text is what became of the command."""
    if not one.raw.endswith(b": \0"):
        return False
    last = one.text.spelt.holes[len(one.raw) - 1]
    return is_answer(inner(last.text), one.text.source, last.span[0])
