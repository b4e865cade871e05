"""Calls that take envelope addresses: which they are in which language, and what is handed to them.

Strategy. One table of calls, by name and language; each says at which place, or under which keyword, a sender or a
recipient stands and how the library reads it: "path" puts it between brackets as it is, "kept" leaves brackets that
are there, "due" puts none, "field" takes the addresses out of what a header field may hold, "one" only the first.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ..model import Edit, Fault, Lines, Occurrence
from .assigned import assigned
from .commands import Site, commands
from .expressions import text_from
from .handed import value
from .languages import LANGUAGES, Language
from .literals import Scanned
from .meanings import bare_address
from .names import Meaning
from .overlaps import Overlaps, in_order, merged
from .prefilter import on_lines
from .spelt import Spelt
from .tokens import Tokens, arguments, split, tokens
from .values import Values

# So far a call is followed; most are closed much sooner. Behind it stands what else a text is joined of.
_WINDOW, _NEAR, _BEHIND = 4000, 500, 100

_Groups = Iterator[tuple[int, Iterator[Occurrence]]]


class Sending(NamedTuple):
    """A call that takes addresses.

    languages  keys of LANGUAGES; receiver: what it is called on, by an expression; places and keywords: of each
    argument its verb and how it is read
    """

    languages: str
    name: str
    receiver: str
    places: tuple[tuple[int, str, str], ...]
    keywords: tuple[tuple[str, str, str], ...] = ()


_SMTP = r"(?i)smtp|client|server|conn|^s$|^c$|session|mailer|relay|mta|lmtp|self$|sender$|^m$|host$"
_SENDINGS = (
    Sending("py", "sendmail", "", ((0, "MAIL", "field"), (1, "RCPT", "one")),
            (("from_addr", "MAIL", "alone"), ("to_addrs", "RCPT", "one"), ("sender", "MAIL", "field"),
             ("recipients", "RCPT", "one"))),
    Sending("py", "send_message", "", ((1, "MAIL", "field"), (2, "RCPT", "one")),
            (("from_addr", "MAIL", "alone"), ("to_addrs", "RCPT", "one"), ("sender", "MAIL", "field"),
             ("recipients", "RCPT", "one"))),
    Sending("py", "send", "(?i)aiosmtp", (), (("sender", "MAIL", "field"), ("recipients", "RCPT", "one"))),
    Sending("py", "Message", "", ((1, "RCPT", "one"),),
            (("sender", "MAIL", "field"), *((key, "RCPT", "one") for key in ("recipients", "cc", "bcc")))),
    Sending("py", "mail", _SMTP, ((0, "MAIL", "kept"),), (("sender", "MAIL", "kept"),)),
    Sending("py", "rcpt", "", ((0, "RCPT", "kept"),), (("recip", "RCPT", "kept"), ("recipient", "RCPT", "kept"))),
    Sending("py", "send_mail", "", ((2, "MAIL", "field"), (3, "RCPT", "one")),
            (("from_email", "MAIL", "field"), ("recipient_list", "RCPT", "one"))),
    *(Sending("py", name, "", ((2, "MAIL", "field"), (3, "RCPT", "one"), (4, "RCPT", "one")),
              (("from_email", "MAIL", "field"), ("to", "RCPT", "one"), ("bcc", "RCPT", "one"),
               ("cc", "RCPT", "one")))
      for name in ("EmailMessage", "EmailMultiAlternatives")),
    Sending("go", "Mail", r"(?i)^c$|client|conn|smtp|^s$|sess|wc$|^cl", ((0, "MAIL", "path"),)),
    Sending("go", "Rcpt", "", ((0, "RCPT", "path"),)),
    Sending("go", "SendMail", "", ((2, "MAIL", "path"), (3, "RCPT", "path"))),
    Sending("pl", "mail", r"(?i)smtp|mailer|^.?s$", ((0, "MAIL", "kept"),)),
    *(Sending("pl", name, r"(?i)smtp|mailer|^.?s$", tuple((place, "RCPT", "kept") for place in range(6)))
      for name in ("to", "recipient", "cc", "bcc")),
    *(Sending("rb", name, r"(?i)smtp|^s$|client|mailer", ((1, "MAIL", "path"),
              *((place, "RCPT", "path") for place in range(2, 8))))
      for name in ("send_message", "send_mail", "sendmail")),
    Sending("rb", "open_message_stream", "", ((0, "MAIL", "path"), *((n, "RCPT", "path") for n in range(1, 6)))),
    Sending("rb", "mailfrom", "", ((0, "MAIL", "path"),)),
    *(Sending("rb", name, "", ((0, "RCPT", "path"),)) for name in ("rcptto", "rcptto_list")),
    Sending("php", "mail", "(?i)smtp", ((0, "MAIL", "path"),)),
    *(Sending("php", name, "", ((4, "MAIL", "options"),)) for name in ("mail", "mb_send_mail")),
    Sending("php", "recipient", "(?i)smtp", ((0, "RCPT", "path"),)),
    Sending("php", "setFrom", "(?i)mail", ((0, "MAIL", "path"),)),
    *(Sending("php", name, "(?i)mail", ((0, "RCPT", "path"),)) for name in ("addAddress", "addCC", "addBCC")),
    Sending("c", "curl_slist_append", "", ((1, "RCPT", "appended"),)),
    *(Sending(key, name, "(?i)smtp|client|^c$", ((0, verb, "path"),))
      for name, verb in (("setSender", "MAIL"), ("addRecipient", "RCPT")) for key in ("java", "kt")),
    *(Sending(key, "sendSimpleMessage", "(?i)smtp|client|^c$", ((0, "MAIL", "path"), (1, "RCPT", "path")))
      for key in ("java", "kt")),
    *(Sending(key, "InternetAddress", "", ((0, "MAIL", "field"),)) for key in ("java", "kt")),
    Sending("cs", "MailAddress", "", ((0, "MAIL", "field"),)),
)  # fmt: skip
# Keys of an object or a table that stands under such a name or is handed to such a call, in a language or in all, with
# what is in each in lower case.
_FIELDS = {
    "from": Meaning("MAIL", "field"),
    "sender": Meaning("MAIL", "field"),
    **dict.fromkeys(("to", "cc", "bcc"), Meaning("RCPT", "field")),
}
_ENVELOPE = {
    **dict.fromkeys(("from", "from_", "sender"), Meaning("MAIL", "parsed")),
    **dict.fromkeys(("to", "cc", "bcc", "recipients", "recipient"), Meaning("RCPT", "parsed")),
}
# A tuple's, by place.
_PLACES = {"0": Meaning("MAIL", "kept"), "1": Meaning("RCPT", "kept")}
_TABLES = (
    ("js", b"sendmail", r"\bsendMail\s*\(\s*\{", _FIELDS),
    ("pl", b"send", r"(?:->send|\bsendmail)\s*\(\s*\$\w+\s*,\s*\{", _ENVELOPE),
    ("ex", b"gen_smtp_client", r"\bgen_smtp_client\.send(?:_blocking)?\(\s*\{", _PLACES),
    ("lua", b"smtp.send", r"\bsmtp\.send\s*\(?\s*\{", {"from": Meaning("MAIL", "due"), "rcpt": Meaning("RCPT", "due")}),
    ("", b"nvelope", r"\b[Ee]nvelope[\"']?\]?\s*(?:=>|:=|[:=])\s*(?:new\s+)?(?:dict|array|[Ee]nvelope)?\s*[\[({]",
     _ENVELOPE),
)  # fmt: skip
_LETTER = re.compile(rb"\w")
# What opens a table stands so near behind its line, if not on it.
_FURTHER = 200
# Calls that put a blank between their arguments: smtplib's, and Net::Cmd's.
_DOCMD = re.compile(rb"(?:\.(docmd|putcmd|execute_command)|->(command))[ \t]*\(")
_WORD = re.compile(rb"(?i)(MAIL|RCPT)([ \t]+(?:FROM|TO):[ \t]*)$")


def handed_over(source: Scanned, values: Values, lines: Lines) -> Iterator[Occurrence]:
    """What is wrong in the addresses that the calls of a file take."""
    language = source.language
    found = [_calls(source, lines)]
    for key, stem, opening, keys in _TABLES:
        if not key or LANGUAGES[key] is language:
            found.append(_tables(source, stem, re.compile(opening.encode()), keys, lines))
    if language in (LANGUAGES["py"], LANGUAGES["pl"]):
        found.append(_docmds(source, values, lines))
    return _once(merged(*map(in_order, found)), assigned(source, lines))


def _once(calls: Iterator[Occurrence], keys: Iterator[Occurrence]) -> Iterator[Occurrence]:
    """What is found by place; of what a call takes under a key that says so too, the call has told."""
    last = -1
    for by_key, one in heapq.merge(
        ((False, one) for one in calls), ((True, one) for one in keys), key=lambda found: found[1].offsets[0]
    ):
        if by_key and one.offsets[0] == last:
            continue
        last = last if by_key else one.offsets[0]
        yield one


def _calls(source: Scanned, lines: Lines) -> _Groups:
    expression, overlaps = _names(source.language), Overlaps()
    for match in () if expression is None else expression.finditer(source.data):
        start, letter = match.start(), _LETTER.search(source.data, max(0, match.start() - 1), match.start())
        sendings = [] if letter or source.at(start) >= 0 else _fitting(source, match)
        if sendings and overlaps.admits(start):
            found, end = _reached(source, start, match.end() + _WINDOW, 1)
            overlaps.reach(found[end - 1].end)
            yield start, _call(source, sendings, found, lines)


def _tables(
    source: Scanned, stem: bytes, opening: re.Pattern[bytes], keys: dict[str, Meaning], lines: Lines
) -> _Groups:
    overlaps = Overlaps()
    for match in on_lines(source.data, (stem,), opening, _FURTHER):
        if source.at(match.start()) < 0 and overlaps.admits(match.start()):
            found, end = _reached(source, match.end() - 1, match.end() - 1 + _WINDOW, 0)
            overlaps.reach(found[end - 1].end)
            yield match.start(), _table(source, found, keys, lines)


def _docmds(source: Scanned, values: Values, lines: Lines) -> _Groups:
    overlaps = Overlaps()
    for match in _DOCMD.finditer(source.data):
        if source.at(match.start()) < 0 and overlaps.admits(match.start()):
            found, end = _reached(source, match.end() - 1, match.end() + _WINDOW, 0)
            overlaps.reach(found[end - 1].end)
            yield match.start(), _docmd(source, (match[1] or match[2]).decode(), found, values, lines)


def _reached(source: Scanned, start: int, limit: int, bracket: int) -> tuple[Tokens, int]:
    """The tokens of a call from its name on, and the token behind it: so far as it is seen to end, or to ``limit``.

    ``bracket``: which of the tokens opens its arguments, if there is a bracket.
    """
    limit, near = min(len(source.data), limit), start + _NEAR
    found = tokens(source, start, min(near, limit))
    end = _end(found, bracket)
    # What a call is followed by may still be a part of what is handed over.
    if near < limit and (end == len(found) or found[end - 1].end > near - _BEHIND):
        found = tokens(source, start, limit)
        end = _end(found, bracket)
    return found, end


def _end(found: Tokens, bracket: int) -> int:
    """The token behind a call; without brackets it ends where the line does, or a block or a condition begins."""
    if len(found) > bracket and found[bracket].text in ("(", "{"):
        closing = found.closing[bracket]
        return closing + 1 if found.opening[closing] == bracket else len(found)
    ends = (
        at
        for at, token in enumerate(found)
        if token.text in ("do", "if", "unless", "rescue", ";") or (token.kind == "line" and found[at - 1].text != ",")
    )
    return next(ends, len(found))


@cache
def _names(language: Language) -> re.Pattern[bytes] | None:
    names = sorted({one.name for one in _sendings(language)})
    if not names:
        return None
    bare = r"|[ \t]+[\"'%:@\[\w]" if language is LANGUAGES["rb"] else ""
    return re.compile(rf"(?:{'|'.join(names)})(?=[ \t]*\({bare})".encode())


@cache
def _sendings(language: Language) -> tuple[Sending, ...]:
    return tuple(one for one in _SENDINGS if LANGUAGES[one.languages] is language)


def _fitting(source: Scanned, match: re.Match[bytes]) -> list[Sending]:
    """Which calls it may be, by its name and by what it is called on; none where it is only defined there."""
    name, before = match.group().decode(), source.data[max(0, match.start() - 80) : match.start()].decode("latin-1")
    if re.search(r"(?:\bdef|\bfunc|\bsub|\bfunction|\bclass|\bvoid|\bfn)\s+(?:\([^()]*\)\s*)?$", before):
        return []
    receiver = re.search(r"([\w$@)\]]+)(?:\.|->)$", before)
    return [
        one
        for one in _sendings(source.language)
        if one.name == name and (not one.receiver or (receiver and re.search(one.receiver, receiver[1].lstrip("$@_"))))
    ]


def _call(source: Scanned, sendings: list[Sending], found: Tokens, lines: Lines) -> Iterator[Occurrence]:
    bracketed = len(found) > 1 and found[1].text == "("
    parts = arguments(source, found, 1) if bracketed else list(split(source, found, 1, _end(found, 1)))
    for sending in sendings:
        wanted = {place: Meaning(verb, how) for place, verb, how in sending.places}
        for place, (text, first, last) in enumerate(parts):
            keyword = re.match(r"(\w+)\s*(?:=(?![=>])|:(?!:))\s*", text)
            if keyword:
                named = next((Meaning(verb, how) for key, verb, how in sending.keywords if key == keyword[1]), None)
                if named:
                    yield from value(source, found, first + 2, last, named, sending.name, lines)
            elif place in wanted:
                yield from value(source, found, first, last, wanted[place], sending.name, lines)


def _table(source: Scanned, found: Tokens, keys: dict[str, Meaning], lines: Lines) -> Iterator[Occurrence]:
    for place, (_, begin, last) in enumerate(arguments(source, found, 0)):
        if str(place) in keys:
            yield from value(source, found, begin, last, keys[str(place)], "send", lines)
            continue
        first = begin + (found[begin].text == ":")
        key = found[first].text
        if found[first].kind == "text":
            key = bytes(source.spelt(found[first].value).raw).decode("latin-1")
        if key in keys and first + 2 < last and found[first + 1].text in (":", "=", "=>"):
            yield from value(source, found, first + 2, last, keys[key], key, lines)


def _docmd(source: Scanned, name: str, found: Tokens, values: Values, lines: Lines) -> Iterator[Occurrence]:
    """smtplib's docmd(), Net::Cmd's command(): a colon at the end of the first argument comes before a space."""
    parts = arguments(source, found, 0)
    if len(parts) != 2 or found[parts[0][1]].kind != "text" or parts[0][2] - parts[0][1] != 1:
        return
    command = source.spelt(found[parts[0][1]].value)
    word = _WORD.match(bytes(command.raw))
    if word is None or command.holes:
        return
    start, end = word.span(2)
    where, moved = (command.starts[start], command.ends[end - 1]), word[2].strip()
    argument = found[parts[1][1]]
    edits: tuple[Edit, ...] = ()
    if argument.kind == "text":
        inner = source.spelt(argument.value)
        if inner.raw:
            edits = (Edit(*where, b""), Edit(inner.starts[0], inner.starts[0], moved))
    elif re.fullmatch(r"\$?[A-Za-z_][\w.]*", parts[1][0]):
        quote = source.data[command.ends[-1] : command.ends[-1] + 1]
        joined = f" {source.language.joins[0]} ".encode()
        opened, closed = (b"<", joined + quote + b">" + quote) if bare_address(parts[1][0], values) else (b"", b"")
        before, after = quote + moved + opened + quote + joined, found[parts[1][2] - 1].end
        edits = (Edit(*where, b""), Edit(argument.start, argument.start, before))
        edits += (Edit(after, after, closed),) if closed else ()
    spaced = Fault("docmd-space", where, edits, (name,))
    text, _, behind = text_from(source, found, parts[1][1])
    sent = list(_without_space(command, text, values, lines)) if behind == parts[1][2] else []
    if sent:
        yield sent[0]._replace(faults=(spaced, *sent[0].faults))
        yield from sent[1:]
    else:
        yield Spelt.standing(where[0], lines, (spaced,))


def _without_space(head: Spelt, rest: Spelt, values: Values, lines: Lines) -> Iterator[Occurrence]:
    """What a command comes to without the space that is put behind its colon."""
    whole = Spelt()
    whole.escaped(bytes(head.raw).rstrip(b" \t"), head.starts[0], head.ends[-1], lambda text: None)
    whole.escapes = [None] * len(whole.raw)
    whole.add(rest)
    yield from commands(whole, Site(whole=True, told=True), values, lines)
