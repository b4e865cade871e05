"""An address that is handed over as envelope, or that an envelope will be taken from: linted as the command's path.

An Occurrence for it is the command with the frame standing nowhere in the file, so that what is found lies inside the
value and a fix touches nothing that is not there. A header field's value may hold a display name or several addresses;
what a mailer makes an envelope of is told apart here, and what it would take wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from ...grammars import bare_keywords
from ...model import Edit, Fault, Lines, Occurrence, Span
from ...regexes import regex
from ...translation import Message
from ...verbs import any_of
from ..files.lines import stripped
from ..spelling.encoded import in_halves
from ..spelling.spelt import Spelt, beside, short
from .field_causes import cause, envelope, semicolons
from .field_causes import mended as rejoined
from .injections import injected
from .looks import ends_name, has_comma, is_spaced, is_spelt_out, lacks_at, names_host, several
from .stand_ins import FRAMES, mailbox_fills
from .takers import How

# What a field's value is made of, as far as commas are concerned: RFC 5322 §3.2.
# A quote or comment without its end goes to the end of the value.
_PIECES = regex(
    rb'"(?:[^"\\]|\\[\s\S])*+"?|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*+\))*+\)?'
    rb'|<[^<>]*+>|\[[^\[\]]*+\]|[,;:]|[^",;:()<\[]++|[<\[)]',
)
# What does not become a name by quotes round it: quotes and line ends, another address, an encoded word.
_UNQUOTED = regex(rb'["\\\r\n<>]|=\?')
# A parameter behind an address, between whose brackets it has no place.
_PARAMETER = regex(
    lambda: (
        rb"(?:[^\s<>]+@[^\s<>]+|\0)>?[ \t]+(?:[A-Z][A-Z0-9-]{1,20}=\S*|" + any_of(bare_keywords()) + rb")"
        rb"(?:[ \t][\s\S]*)?"
    ),
    re.IGNORECASE,
)
# What shows that what is round an address is wrong; and an address with brackets and quotes round it.
_QUOTED = regex(rb'"(?:[^"\\]|\\.)*+"(?=@)')
_SHAPE = regex(rb"[<>]|^[\"'\[].*@.*[\"'\]]$|@[^@]*[,;][^@]*@|[^\s@][ \t]+[^\s@][^@]*@")
_ROUND = regex(
    rb"(?:(?:[^<>\"@\[\]]|\"[^\"<>]*\")*+(?<=[ \t])(?=<))?(?P<open>[<\"'\[]*)"
    rb"(?:[^\s<>\"'\[\]@,;:()]+@[^\s<>\"'\[\]@,;:()]+|\0)(?P<close>[>\"'\]]*)"
)
# A name in quotes before an address, and a text behind one.
_BESIDE = regex(
    rb'"(?:[^"\\]|\\[\s\S])*+"[ \t]+[^\s@"]++@|[^\s"@\0]++@(?:[A-Za-z0-9-]++\.)++[A-Za-z0-9-]++[ \t]++[^.@\s]'
)
_ODD = regex(rb"(?P<open>&lt;|&#60;|(?<![^ \t,;:])\[)(?:[^<>\s&;\[\]@]++@[^<>\s&;\[\]]++|\0)(?P<close>&gt;|&#62;|\])")
# A local part of several words before a value.
_PARTED = regex(rb"[\w+-]+(?:[ ][\w+-]+)+@\0")
# What may stand where an address cannot be read, and between two.
_DUE = Message(
    "one is local@domain alone, or a name and then <local@domain>; commas part several, and a name that holds any "
    "of @ : ; [ ] ( ) belongs in quotes"
)
_COMMA_DUE = Message("commas part addresses in a header field, semicolons do not")
# Brackets in which something is written, were it the scheme of a URI before a value.
_TOLD = regex(rb"<(?:[^\0<>]+|(?i:mailto):[^<>]*)>")
# What stands in a name only where that is in quotes.
_SQUARE = regex(rb"[\[\]]")


def path(spelt: Spelt, verb: str, lines: Lines, how: How = "path", name: str = "The value") -> Iterator[Occurrence]:
    """A value that is sent as it is between the brackets of a path; ``name``: what it is handed to.

    ``how``: "due" where it must have them itself, "kept" or "sent" where it may, else neither.
    """
    raw = bytes(spelt.raw)
    if command := injected(spelt, verb, lines):
        yield command
        return
    span = (0, len(raw))
    if not raw.strip() or (span == (0, 1) and 0 in spelt.holes) or (b"\0" in raw and not spelt.holes):
        return
    holes = sorted(spelt.holes)
    if raw == b"<>" and verb == "MAIL":
        return
    if parts := several(raw):
        yield listed(spelt, parts, verb, name, lines)
        return
    inner = (raw.find(b"<") + 1, raw.rfind(b">")) if raw.endswith(b">") and b"<" in raw else span
    fills: dict[int, bytes | None] = dict.fromkeys(holes, b"x")
    fills.update((at, None) for at in holes if at < inner[0])
    fills.update(mailbox_fills(raw, inner, [at for at in holes if inner[0] <= at < inner[1]]))
    framed = how == "due" or (how in ("kept", "sent") and b"<" in raw)
    if not framed and _PARAMETER.fullmatch(_QUOTED.sub(b"x", raw)):
        where = (spelt.starts[0], spelt.ends[-1])
        due = cause(spelt, (0, len(raw))) or _DUE
        yield Spelt.standing(Fault("malformed-address", where, (), (_quoted(spelt, (0, len(raw))), due)), lines)
        return
    frame = (FRAMES[verb], b"") if framed else (FRAMES[verb] + b"<", b">")
    found = spelt.occurrence(span, lines, fills, (), frame)
    yield found._replace(context=found.context._replace(handed=not framed))


def null_path(spelt: Spelt, lines: Lines) -> Occurrence:
    """The brackets of the null path, handed to what puts a pair of its own round them."""
    found = spelt.occurrence((0, len(spelt.raw)), lines, {}, (), (FRAMES["MAIL"] + b"<", b">"))
    return found._replace(context=found.context._replace(handed=True))


def field(
    spelt: Spelt, verb: str, lines: Lines, *, single: bool = False, name: str = "The value"
) -> Iterator[Occurrence]:
    """A header field's value: the envelope that would be derived from each of its addresses.

    ``single``: one address is due.
    """
    raw = bytes(spelt.raw)
    if command := injected(spelt, verb, lines):
        yield command
        return
    if in_halves(raw):
        return
    if has_comma(spelt, listed=not single):
        yield from path(spelt, verb, lines)
        return
    addresses, parted = _named_apart(spelt, [one for one in split(raw) if raw[slice(*one)].strip()], lines)
    yield from parted
    seen = [one for one in addresses if b"@" in raw[slice(*one)] or _TOLD.search(raw, *one)]
    told = set(seen)
    due = [one for one in addresses if one in told or raw[slice(*one)] == b"\0"] if seen else []
    if single and len(due) > 1:
        yield listed(spelt, due, verb, name, lines)
    for one in addresses:
        if is_spelt_out(raw, one):
            yield from path(spelt.part(*one), verb, lines)
    for one in seen:
        if odd := odd_brackets(spelt, one):
            yield Spelt.standing(odd, lines)
        else:
            yield from _derived(spelt, one, verb, lines, single=single)


def _named_apart(spelt: Spelt, parts: list[Span], lines: Lines) -> tuple[list[Span], list[Occurrence]]:
    """The addresses of a field, and the names that a comma parts in two: ``Smith, Ann <ann@example.org>``.

    Of an address behind such a name only what stands in its brackets is left.
    """
    raw, addresses, found = bytes(spelt.raw), [*parts], list[Occurrence]()
    begun: Span | None = None
    for at, (one, behind) in enumerate(pairwise(parts), 1):
        text, other = raw[slice(*one)], raw[slice(*behind)]
        known = b"\0" not in text or ends_name(other)
        if b"@" in text or not known or b"<" in text:
            begun = None
        elif _is_rest_of_name(other):
            told = comma(spelt, begun or one, behind, lines)
            # Of several words before commas any may be the first of the name.
            found.append(told._replace(faults=(told.faults[0]._replace(edits=()),)) if begun else told)
            addresses[at], begun = (raw.rindex(b"<", *behind), behind[1]), None
        else:
            begun = begun or one
    return addresses, found


def parsed(spelt: Spelt, verb: str, name: str, lines: Lines, *, single: bool = False) -> Iterator[Occurrence]:
    """An envelope's address that may have a display name, since it is taken apart like a field.

    ``single``: one is due, as it is of a sender.
    """
    single = single or verb == "MAIL"
    if lacks_at(spelt, sent=True) or is_spaced(spelt) or has_comma(spelt):
        yield from path(spelt, verb, lines, "path", name)
    elif single and (parts := several(spelt.raw)):
        yield listed(spelt, parts, verb, name, lines)
    elif b"@" in spelt.raw and b"://" not in spelt.raw:
        yield from field(spelt, verb, lines, single=single, name=name)
        raw = bytes(spelt.raw)
        for one in split(raw):
            if names_host(raw, one) and not is_spelt_out(raw, one):
                yield from path(spelt.part(*one), verb, lines)


def listed(spelt: Spelt, parts: list[Span], verb: str, name: str, lines: Lines) -> Occurrence:
    """Several addresses where one is due: of recipients each is due by itself, of senders the first is."""
    start, end = parts[0 if verb == "RCPT" else 1][0], parts[-1][1]
    where = (spelt.starts[start], spelt.ends[end - 1])
    fault = Fault("second-address-in-field", where, (), (name,))
    if verb == "RCPT":
        fault = Fault("several-recipients", where, (), (_quoted(spelt, (start, end)),))
    return Spelt.standing(fault, lines)


def _is_rest_of_name(text: bytes) -> bool:
    """Whether a piece is the rest of a name with its address behind it."""
    head, bracket, _ = text.partition(b"<")
    return bool(bracket) and bool(head.strip()) and b"@" not in head


def split(raw: bytes) -> Iterator[Span]:
    """The parts of a field's value between its commas, without groups' names and the white space round them."""
    begin, grouped, last = 0, False, raw.rfind(b";")
    for match in _PIECES.finditer(raw):
        mark = match.group()
        if mark == b"," or (mark == b";" and grouped):
            yield stripped(raw, begin, match.start())
            begin, grouped = match.end(), grouped and mark == b","
        elif mark == b":" and not grouped and match.end() <= last:
            begin, grouped = match.end(), True
    yield stripped(raw, begin, len(raw))


def comma(spelt: Spelt, one: Span, other: Span, lines: Lines) -> Occurrence:
    """An unquoted comma in a display name: what stands before it would be taken for an address."""
    raw = bytes(spelt.raw)
    comma = raw.index(b",", one[1]) if b"," in raw[one[1] : other[0]] else one[1]
    behind = raw[slice(*other)].partition(b"<")[0].rstrip()
    edits = _in_quotes(spelt, one[0], other[0] + len(behind)) if behind else ()
    fault = Fault("comma-in-name", (spelt.starts[comma], spelt.ends[comma]), edits, (_quoted(spelt, one),))
    return Spelt.standing(fault, lines)


def _in_quotes(spelt: Spelt, start: int, end: int) -> tuple[Edit, ...]:
    """The edits that put quotes round a stretch; none where it does not become a name so, or they cannot be written."""
    first, last = (spelt.escapes[start], spelt.escapes[end - 1]) if start < end else (None, None)
    opening, closing = (first(b'"') if first else None), (last(b'"') if last else None)
    if not (opening and closing) or _UNQUOTED.search(spelt.raw, start, end):
        return ()
    begin, behind = spelt.starts[start], spelt.ends[end - 1]
    return Edit(begin, begin, opening), Edit(behind, behind, closing)


def odd_brackets(spelt: Spelt, one: Span) -> Fault | None:
    """Square brackets, or HTML's entities, round an address where angle brackets stand."""
    match = _ODD.search(spelt.raw, *one)
    if match is None:
        return None
    edits: list[Edit] = []
    for group, text in (("open", b"<"), ("close", b">")):
        escape, (start, end) = spelt.escapes[match.start(group)], match.span(group)
        if escape and (written := escape(text)):
            edits.append(Edit(spelt.starts[start], spelt.ends[end - 1], written))
    where = (spelt.starts[match.start("open")], spelt.ends[match.end("open") - 1])
    shown = match["open"].decode() + match["close"].decode()
    return Fault("odd-brackets-in-field", where, tuple(edits) if len(edits) == 2 else (), (shown,))


def _derived(spelt: Spelt, one: Span, verb: str, lines: Lines, *, single: bool) -> Iterator[Occurrence]:
    """What one address of a field comes to: a path, or no address at all; ``single``: it is all that is due."""
    raw, known = bytes(spelt.raw), not spelt.holes_in(*one)
    cut = _cut(raw, one)
    fills = {} if cut is None else mailbox_fills(raw[: cut[1]], cut, spelt.holes_in(*cut))
    read = envelope(_filled(raw, one, fills))
    if read is not None and known:
        if read.sound:
            cut = _stands(raw, one, read.address.encode("utf-8", "surrogateescape"))
        elif cut is None or ((inner := envelope(_filled(raw, cut, fills))) and inner.sound):
            yield malformed(spelt, one, cut, lines, single=single)
            return
    if not known and _is_broken(raw[slice(*one)]):
        yield malformed(spelt, one, None, lines, single=single)
        return
    if cut is not None and _SHAPE.search(_QUOTED.sub(b"x", raw[slice(*cut)])):
        yield malformed(spelt, one, None, lines, single=single)
        return
    if cut is not None and not (cut[1] - cut[0] == 1 and cut[0] in spelt.holes):
        yield spelt.occurrence(cut, lines, fills, (), (FRAMES[verb] + b"<", b">"))


def _is_broken(text: bytes) -> bool:
    """Whether an address is none whatever is put into it.

    Its bracket is not closed, its bare name has square brackets, or blanks part its local part.
    """
    name, opened, inner = text.rpartition(b"<")
    if not opened:
        return _PARTED.fullmatch(text) is not None
    odd = b'"' not in name and _SQUARE.search(name) is not None
    odd = odd or name.endswith(b"<") or inner.count(b">") != 1
    return (b"@" in inner or inner.rstrip(b">") == b"\0" != inner) and odd


def _stands(raw: bytes, one: Span, address: bytes) -> Span | None:
    """Where an address that was read stands; None where blanks, comments or line ends were taken out of it."""
    at = raw.rfind(b"<" + address + b">", *one) + 1 or raw.find(address, *one) + 1
    start = at if raw[at - 1 : at] == b"<" else at - 1
    return (start, start + len(address)) if at and address else None


def _filled(raw: bytes, span: Span, fills: Mapping[int, bytes]) -> str:
    """A stretch of a value with stand-ins in its holes, on one line."""
    text = b"".join(fills.get(at, b"x") if raw[at] == 0 else raw[at : at + 1] for at in range(*span))
    return re.sub(r"\r?\n(?=[ \t])", "", text.decode("utf-8", "surrogateescape"))


def _cut(raw: bytes, one: Span) -> Span | None:
    """Where in one address the address itself seems to stand; None where there is no telling."""
    text = raw[slice(*one)]
    opened, closed = text.rfind(b"<"), text.rfind(b">")
    if opened >= 0:
        behind = text[closed + 1 :].strip() if closed > opened else b""
        if behind and not re.fullmatch(rb"\([^()]*\)", behind):
            return None
        start, stop = one[0] + opened + 1, one[0] + closed if closed > opened else one[1]
    else:
        bare = re.sub(rb"\([^()]*\)", lambda comment: b" " * len(comment.group()), text)
        start, stop = stripped(bare, 0, len(bare))
        start, stop = start + one[0], stop + one[0]
        inner = raw[start:stop]
        words = [b"@" in one for one in inner.split()]
        if len(words) > 1 and not inner.startswith(b'"') and (b"\0" in inner or not words[0] or sum(words) > 1):
            return None
        if _BESIDE.match(inner):
            return None
    return (start, stop) if start < stop else None


def malformed(spelt: Spelt, one: Span, cut: Span | None, lines: Lines, *, single: bool = False) -> Occurrence:
    """An address that cannot be read for what is round it; the name is put in quotes where that mends it.

    ``single``: one address is due, so that nothing that parts several mends it.
    """
    raw, edits, due = bytes(spelt.raw), tuple[Edit, ...](), cause(spelt, one) or _DUE
    name = raw[slice(*one)].rpartition(b"<")[0].rstrip()
    end = one[0] + len(name)
    if cut and (mended := _in_quotes(spelt, one[0], end)):
        fills = mailbox_fills(raw[: cut[1]], cut, spelt.holes_in(*cut))
        quoted = envelope(f'"{name.decode("utf-8", "surrogateescape")}" {_filled(raw, (end, one[1]), fills)}')
        edits = mended if quoted and quoted.sound else ()
    if not single and (commas := semicolons(spelt, one)) is not None:
        edits, due = commas, _COMMA_DUE
    shown = _quoted(spelt, one)
    where, edits = (spelt.starts[one[0]], spelt.ends[one[1] - 1]), edits or _round(spelt, one) or rejoined(spelt, one)
    return Spelt.standing(Fault("malformed-address", where, edits, (shown, due)), lines)


def _shown(spelt: Spelt, one: Span) -> str:
    """A stretch of a text as the file has it, placeholders and all; what stands beside its literals is left out."""
    out, at = "", one[0]
    for place in spelt.holes_in(*one):
        hole = spelt.holes[place]
        out += spelt.raw[at:place].decode("utf-8", "replace") + (hole.text if hole.inline else "…")
        at = place + 1
    return short(out + spelt.raw[at : one[1]].decode("utf-8", "replace"))


def _quoted(spelt: Spelt, one: Span) -> str:
    """The same in quotes that it has not itself."""
    mark = "'" if '"' in (shown := _shown(spelt, one)) else '"'
    return f"{mark}{shown}{mark}"


def _round(spelt: Spelt, one: Span) -> tuple[Edit, ...]:
    """The edits that leave a pair of brackets round an address, or nothing where its opening one is not there."""
    found = _ROUND.fullmatch(spelt.raw, *one)
    if found is None:
        return ()
    edits: list[Edit] = []
    for group, sign in (("open", b"<"), ("close", b">")):
        wanted, (start, end) = (sign if b"<" in found["open"] else b""), found.span(group)
        escape = beside(spelt.escapes[start - (start == end)])
        written = escape(wanted) if escape else None
        if written is None:
            return ()
        if found[group] != wanted:
            there = spelt.starts[start] if start < end else spelt.ends[start - 1]
            edits.append(Edit(there, spelt.ends[end - 1], written))
    return tuple(edits)
