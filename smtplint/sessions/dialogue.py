"""Every exchange that a file holds: those of its sessions, and those that logs, reports and errors tell of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import chain, islice

from ..regexes import regex
from . import bounced, encoded, logs, objects, prose, quoted
from .apart import crossing, named, telling
from .conversation import Conversation
from .forms import rebuilt
from .kept import Kept
from .lines import learnt, said
from .model import Exchange, Said, shown
from .reports import Fates
from .sections import beside, fenced, unmarked, unread
from .undressed import undressed

# the codes of a reply, and its first word with them
_ENHANCED = regex(r"([45]\d\d [45]\.\d{1,3}\.\d{1,3} )\S*+(?:\s|$)")
# what is said of a recipient
_RECIPIENT = regex(
    r"[45]\d\d[ -](?=[45]\.1\.|[^<>]{0,80}<)[^<>]{0,80}(?:<(?P<address>[^\s<>]{1,320}@[^\s<>]{1,255})>|$)"
)
# the codes at a reply's beginning, either of which may be missing
_CODES = regex(r"(?:[45]\d\d[ -]?)?(?:[45]\.\d{1,3}\.\d{1,3} ?)?")
# what a line has that speaks of mail, where numbers may be those of anything
_OF_MAIL = regex(r"mail|smtp|curl|recipient|sender|rcpt|(?<![\d.])[45]\.\d\.\d", re.IGNORECASE)
# how far a line of a log is looked at
_LINE_BOUND = 8192
# how many sessions are heard at once
_SESSIONS_BOUND = 1000


def _spoken(lines: Iterable[Said], at: int | None) -> Iterator[Exchange]:
    """The exchanges of every session; ``at`` is the word of a front that names its session, if any does."""
    if at is None:
        only = Conversation()
        for one in lines:
            yield from only.hear(one)
        yield from only.end()
        return
    open_: dict[bytes, tuple[int, Conversation]] = {}
    name = b""
    begun = 0
    for one in lines:
        name = named(one, at, name)
        number, session = open_.pop(name) if name in open_ else (begun, Conversation())
        begun = max(begun, number + 1)
        open_[name] = number, session
        yield from _of(number, session.hear(one))
        if len(open_) > _SESSIONS_BOUND:
            number, session = open_.pop(next(iter(open_)))
            yield from _of(number, session.end())
    for number, session in open_.values():
        yield from _of(number, session.end())


def _of(session: int, found: list[Exchange]) -> list[Exchange]:
    return [one._replace(session=session) for one in found] if session else found


def _whole(found: Iterable[Exchange]) -> Iterator[Exchange]:
    """One session's exchanges, with a reply put together of whose lines each is written as the last one is.

    What begins with the same word as the line above is a reply of its own, as that to an empty line.
    """
    last: Exchange | None = None
    for one in found:
        if last and (recipient := _recipient(last, one)):
            yield recipient
            last = last._replace(reply=one.reply)
            continue
        if last and last.command and last.reply and one.command is None and one.reply:
            above, end, line = last.reply.rpartition("\n")
            if (begun := _ENHANCED.match(one.reply)) and line.startswith(begun[1]) and not line.startswith(begun[0]):
                last = last._replace(reply=f"{above}{end}{line[:3]}-{line[4:]}\n{one.reply}")
                continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _recipient(last: Exchange, one: Exchange) -> Exchange | None:
    """Whose reply stands below DATA, where another is behind it: Sendmail tells of RCPT's when it has sent that too."""
    reply, behind = last.reply or "", one.reply or ""
    if one.command is not None or (last.command or b"").upper() != b"DATA" or not (found := _RECIPIENT.match(reply)):
        return None
    if behind[:3] not in ("354", "503", "554") and not _RECIPIENT.match(behind):
        return None
    return last._replace(command=rebuilt("RCPT", None, found["address"]), rebuilt=True)


def _texts(raw: bytes) -> Iterator[str]:
    """The lines as text, as far as anything in them is looked for."""
    for line in BytesIO(raw):
        text = shown(line) if len(line) <= _LINE_BOUND else line[:_LINE_BOUND].decode("utf-8", "replace")
        yield text.rstrip("\r\n")


def read(raw: bytes) -> Kept:
    """Every exchange in a transcript or a log, else what a bounce says in words; empty where it holds none."""
    raw = undressed(raw)
    lines: list[int] = []
    if encoded.speaks(raw):
        raw, lines = encoded.decoded(raw)
    found, is_bounce = _found(raw), prose.speaks(raw)
    replied = [one.reply for one in found if one.reply]
    # what was taken was said in a session, and a bounce may be the message that was sent there
    if (is_bounce or not replied) and not any(reply[0] in "23" for reply in replied):
        found = bounced.beside(found, Kept(bounced.exchanges(_texts(raw), is_bounce=is_bounce)))
    if is_bounce and not any(one.reply for one in found):
        found = Kept(prose.exchanges(_texts(raw)))
    if is_bounce and not found.said:
        # a bounce quotes, and was said nothing
        found = Kept(one._replace(rebuilt=True) for one in found)
    fates = Fates(raw)
    if fates.told:
        found = Kept(map(fates.of, found))
    return Kept(one._replace(line=lines[one.line - 1]) for one in found) if lines else found


def _found(raw: bytes) -> Kept:
    """Every exchange in what nothing stands round any more."""
    # what stands between is prose, as a quotation without a command is, and a block without replies is code
    every = ((above, _read(block), is_quotation) for above, block, is_quotation in fenced(raw))
    blocks = [
        (above, found)
        for above, found, is_quotation in every
        if any(one.reply and (one.command or not is_quotation) for one in found)
    ]
    if any(one.command and one.reply for _, found in blocks for one in found):
        said = {above: found.lines[-1] for above, found in blocks}
        found = Kept(_moved(blocks))
        return Kept(chain(found, _lacking(found, beside(raw, said))))
    found = _read(raw)
    if found.said:
        above = found.lines[-1]
        behind = _lacking(found, b"".join(islice(BytesIO(raw), above, None)))
        return Kept(chain(found, (one._replace(line=one.line + above) for one in behind)))
    events = _events(raw)
    if events and objects.is_all(raw):
        return Kept(chain(events, _lacking(events, unread(raw, events.lines, is_objects=True))))
    if not quoted.speaks(raw):
        return found
    if found.told and not _is_bare(found):
        return Kept(chain(found, _lacking(found, unread(raw, found.lines, is_objects=False))))
    errors = Kept(quoted.exchanges(_texts(raw)))
    return Kept(_worded(found, errors)) if found.told and errors else _told(found, events, errors)


def _is_bare(found: Kept) -> bool:
    """Whether a report has codes alone, whose words may stand in its text."""
    return all(_CODES.fullmatch(one.reply or "") for one in found)


def _worded(codes: Kept, errors: Kept) -> Iterator[Exchange]:
    """What the text of a report quotes, and of its codes those of another class; of one recipient all is told."""
    quoted_classes = {(one.reply or "")[:1] for one in errors}
    yield from (one for one in codes if (one.reply or "")[:1] not in quoted_classes)
    of_all = next(iter(codes)) if len(codes) == 1 else Exchange(0, None, None)
    for one in errors:
        command = one.command or of_all.command
        yield one._replace(command=command, given_back=of_all.given_back, queued=of_all.queued)


def _events(raw: bytes) -> Kept:
    return Kept(objects.exchanges(raw.decode("utf-8", "replace")) if objects.speaks(raw) else ())


def _lacking(found: Kept, rest: bytes) -> Iterator[Exchange]:
    """The refusals that errors tell of beside a dialogue which lacks them: its program has kept those lines back."""
    if not quoted.speaks(rest):
        return
    replies = (one.reply for one in found if one.reply and one.reply[0] in "45")
    known = {
        gist for reply in replies for code, word in _gists(reply) for gist in ((code, word), (code, ""), ("", word))
    }
    # a code at a line's beginning is no error's: Sendmail says so what it makes of a refusal
    texts = (line if _OF_MAIL.search(line) and not line[:3].isdigit() else "" for line in _texts(rest))
    for one in _told(Kept(), _events(rest), Kept(quoted.exchanges(texts))):
        gists = _gists(one.reply or "")
        if (one.reply or "")[:1] in ("4", "5") and known.isdisjoint(gists):
            yield one
            known.update(gists)


def _gists(reply: str) -> list[tuple[str, str]]:
    """The code and the first word of each line, for an error may have no more; the word may be lacking, or the code."""
    lines = ((line[:3] if line[:3].isdigit() else "", _CODES.sub("", line, 1).split()) for line in reply.split("\n"))
    return [(code, words[0].rstrip(":`") if words else "") for code, words in lines]


def _told(found: Kept, events: Kept, errors: Kept) -> Kept:
    """What errors quote, where a file holds no dialogue; ``found`` is what of it looked like being said."""
    if not events and not errors:
        return found
    # what events tell errors say too, and lines of a longer reply may have been taken for one
    told = {_said(line) for one in events for line in (one.reply or "").split("\n")}
    known = {_said(one.reply or "") for one in events}
    for one in chain(events, errors):
        if one.reply and "\n" in one.reply:
            known.update(map(_said, one.reply.split("\n")))
    # what was said without a command may be quoted with one
    asked = (
        {_said(one.reply or "") for one in errors if one.command} if not any(one.command for one in found) else set()
    )
    seen = (
        one for one in found if (_said(one.reply) not in known | asked if one.reply else b":" in (one.command or b""))
    )
    others = (one for one in errors if not _is_told(one.reply or "", known, told))
    return Kept(_distinct(chain(events, seen, others)))


def _is_told(reply: str, known: set[str], told: set[str]) -> bool:
    """Whether what an error quotes is known: one line of it, or all of several from the events."""
    lines = reply.split("\n")
    return _said(reply) in known if len(lines) == 1 else told.issuperset(map(_said, lines))


def _said(line: str) -> str:
    """How a reply's line begins, whether another is below it or not."""
    return line[:3] + line[4:20]


def _moved(parts: Iterable[tuple[int, Kept]], before: int = 0) -> Iterator[Exchange]:
    """The exchanges of parts of a document, with so many lines above them, and so many sessions ``before``."""
    for above, found in parts:
        yield from (one._replace(line=one.line + above, session=one.session + before) for one in found)
        before += found.sessions


def _read(raw: bytes) -> Kept:
    """What is logged and what is said, each exchange once."""
    logged = logs.read(_texts(raw)) if logs.speaks(raw) else Kept()
    used = set(logged.lines)
    marks = learnt(BytesIO(raw), used)
    apart: list[tuple[int, Kept]] = []
    if marks.both and marks.bare:
        for above, run in unmarked(BytesIO(raw), marks):
            part = Kept(_whole(_spoken(said(run, learnt(run)), None)))
            if part.said:
                apart.append((above, part))
                used.update(range(above + 1, above + len(run) + 1))
    at = telling(said(BytesIO(raw), marks, used)) if marks.numbered else None
    if at is None and marks.numbered:
        at = crossing(said(BytesIO(raw), marks, used))
    heard: Iterable[Exchange] = _spoken(said(BytesIO(raw), marks, used), at) if marks.speaking else ()
    if at is None:
        heard = _whole(heard)
    if apart:
        heard = Kept(heard)
        heard = chain(heard, _moved(apart, heard.sessions))
    spoken = Kept(heard)
    if not logged:
        return spoken
    if spoken.said:
        gists = frozenset(map(_gist, spoken))
        # of DATA a report tells for each recipient
        all_of_them = {_alike(one) for one in spoken if (one.command or b"")[:4].upper() in (b"DATA", b"MAIL", b".")}
        others = (one for one in logged if _gist(one) not in gists and not (one.rebuilt and _alike(one) in all_of_them))
        return Kept(_distinct(chain(others, spoken)))
    return Kept(_distinct(logged))


def _gist(one: Exchange) -> int:
    """What two exchanges have in common of which one tells of the other, as a number."""
    reply = one.reply or ""
    # Without a command only the whole reply tells one delivery from the next.
    return hash(((one.command or b"").partition(b">")[0].upper(), reply[:20] if one.command else reply))


def _alike(one: Exchange) -> str:
    """A reply as a report has it too, however its lines were joined."""
    return " ".join((one.reply or "").replace("-", " ").split())


def _distinct(found: Iterable[Exchange]) -> Iterator[Exchange]:
    """A bounce says the same twice, in words and in its report: once is enough."""
    told: set[tuple[int, bool]] = set()
    for one in found:
        gist = _gist(one), one.over
        if not one.rebuilt or gist not in told:
            yield one
        if one.rebuilt or (one.reply or "")[:1] in ("4", "5"):
            told.add(gist)
