"""Scripts and files in YAML: block scalars, and lists of lines that a shell is given one after the other.

Strategy. No YAML is parsed: a block scalar is told by the sign at the end of its first line and goes on while lines are
indented. Its key says what is in it, as a file's name does, or a word such as ``run``; so does the first line of a
script, or the shell that a key beside it names. What holds nothing that a shell runs is left to be read as settings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ...typed import NamedTuple
from ..files.kinds import ending_of, kind_of
from ..files.prefilter import lines_with
from ..programs.mail_clients import CALLED
from ..sent.connections import calling
from ..spelling.escapes import decoded, writer
from ..spelling.forms import AS_WRITTEN, SETTINGS
from ..spelling.spelt import Spelt

_BLOCK = regex(
    rb"^(?P<indent>[ ]*+)(?P<dash>(?:-[ ]++)*)(?:(?P<key>[\w.\"'/-]{1,60})[ ]*:[ ]++)?[!\w]*[ ]*(?P<style>[|>])"
    rb"[-+0-9]{0,2}[ \t]*(?:#[^\n]*)?\r?\n",
    re.MULTILINE,
)
# Lines that are no item of a list: empty ones and comments.
_REMARKS = rb"(?:[ ]*+(?:#[^\n]*|\r)?\n){0,20}+"
_LIST = regex(
    rb"^(?P<indent>[ ]*+)(?:-[ ]+)?(?P<key>[\w-]{1,40}):[ \t]*(?:#[^\n]*)?\r?\n" + _REMARKS + rb"(?=[ ]*-[ ])",
    re.MULTILINE,
)
_BETWEEN = regex(_REMARKS)
_ITEM = regex(rb"(?P<indent>[ ]*+)-[ ]+(?P<text>(?:[^\n]*[^ \t\r\n])?)[ \t\r]*(?:\n|\Z)")
_LINE = regex(rb"(?P<indent>[ ]*+)(?P<text>[^\n]*?)\r?(?:\n|\Z)")
_QUOTED = regex(rb"(?:\"(?P<double>(?:[^\"\\]|\\.)*+)\"|'(?P<single>(?:[^']|'')*+)')(?=[ \t]*(?:#|$))")
_ONE = regex(
    rb"^(?P<indent>[ ]*+)(?P<dash>(?:-[ ]+)?)(?P<key>[\w.-]{1,40}):[ ]+"
    rb"(?P<text>[^\s\"'|>\[{&*!#](?:[^\n]*[^ \t\r\n])?)[ \t\r]*$",
    re.MULTILINE,
)
_PARENT = regex(rb"(?P<indent>[ ]*)(?:-[ ]+)?[\"']?(?P<key>[\w.-]+)[\"']?:[ \t]*(?:#[^\n]*)?\r?$")
_SHELL = regex(rb"^(?P<before>[ -]*)(?:shell|language):[ ]*[\"']?(?P<name>\w+)", re.MULTILINE)
# The text that is put into a file, alone on the line of its key; and what names the file beside it.
_PUT = regex(
    rb"^(?P<indent>[ ]*+)(?P<dash>(?:-[ ]+)*)(?P<key>line|content|block):[ ]+"
    rb"(?P<text>[^\s|>&*!#](?:[^\n]*[^ \t\r\n])?)[ \t\r]*$",
    re.MULTILINE,
)
_FILE = regex(
    rb"^(?P<before>[ -]*)(?:path|dest|destination|file|filename):[ ]*+[\"']?"
    rb"(?P<name>[\w./{} ~-]*[\w./{}~-](?:[ ]+(?=[\"']))?)[\"']?[ \t\r]*$",
    re.MULTILINE,
)
_COMMAND = regex(rb"^[ \t]*+(?:MAIL[ \t]+FROM|RCPT[ \t]+TO)\b[^\n]*", re.IGNORECASE | re.MULTILINE)
# Keys whose text a shell runs; and those whose list is a script, a line an item.
_RUN = frozenset(
    b"run script before_script after_script shell cmd cmds command commands bash sh args entrypoint exec inlinescript "
    b"install before_install test ansible.builtin.shell ansible.builtin.command".split()
)
_LINES = frozenset(b"script before_script after_script run cmds commands install before_install".split())
# Those whose text is put into a file.
_TEXTS = (b"content", b"block", b"line")
_LINES_KEYS, _RUN_KEYS, _TEXT_KEYS = (tuple(key + b":" for key in sorted(keys)) for keys in (_LINES, _RUN, _TEXTS))
_RUNS = regex(rb"\b(?:exec[ \t]+\S*<>|" + calling() + rb"|python3?|node|ruby|perl|php|expect)\b|<<-?[ \t]*['\"]?\w")
# A placeholder with a text in quotes in it.
_FILLED, _QUOTE = regex(rb"\{\{[^{}\n\"']*[\"'][^{}\n]*\}\}"), regex(rb"[\"']")
_LONGEST, _BESIDE = 1 << 16, 300


class Script(NamedTuple):
    """A script or a file in a file: what it spells, the name it would have, and the stretches it stands on."""

    text: Spelt
    name: str
    spans: tuple[Span, ...]


def scripts(data: bytes) -> Iterator[Script]:
    """The scripts and files in a file of YAML, in order of what begins them."""
    reached = 0
    found = (
        (match, read)
        for words, begins, read in _WAYS
        for start, _ in lines_with(data, words)
        if (match := begins.match(data, start))
    )
    for match, read in sorted(found, key=lambda one: one[0].start()):
        if match.start() < reached:
            continue
        script = read(data, match)
        if script is not None:
            reached = script.spans[-1][1]
            yield script._replace(text=_filled_first(script.text)) if _FILLED.search(script.text.raw) else script


def _filled_first(text: Spelt) -> Spelt:
    """A script without the quotes in its placeholders, which are filled in before a shell reads any."""
    inside = (quote.span() for one in _FILLED.finditer(text.raw) for quote in _QUOTE.finditer(text.raw, *one.span()))
    return text.with_others(
        ((start, end), Spelt().fixed(b"_", text.starts[start], text.ends[end - 1])) for start, end in inside
    )


def folded(data: bytes) -> list[Span]:
    """Where the block scalars stand whose lines are one to who reads them, with blanks between them."""
    begins = (_BLOCK.match(data, start) for start, _ in lines_with(data, (b">",)))
    return [(one.end(), _extent(data, one)[1]) for one in begins if one and one["style"] == b">"]


def literal(data: bytes, sends: re.Pattern[bytes]) -> list[tuple[Span, int]]:
    """Where the block scalars stand whose lines are as they are written, behind such keys, and how far indented."""
    begins = [_BLOCK.match(data, start) for start, _ in lines_with(data, (b"|",))]
    blocks = (
        one for one in begins if one and one["style"] == b"|" and sends.search(one.group()[: one.group().find(b"|")])
    )
    extents = ((one.end(), *_extent(data, one)) for one in blocks)
    return [((begin, end), inner) for begin, inner, end in extents]


def _single(data: bytes, match: re.Match[bytes]) -> Script | None:
    """A plain scalar on the line of its key."""
    if match["key"].lower() not in _RUN or not _is_run(match["text"]):
        return None
    named = next((name.decode("latin-1") for name in _beside(_SHELL, data, match, match.end())), "sh")
    ending, span = ending_of(named), match.span("text")
    return Script(decoded(data, *span, AS_WRITTEN), f"x.{ending}", (span,)) if ending else None


def _put(data: bytes, match: re.Match[bytes]) -> Script | None:
    """A text on the line of its key that is put into a file."""
    name, span = _file_of(data, match, match.end()), match.span("text")
    return Script(_item(data, *span), name, (span,)) if name else None


def _block(data: bytes, match: re.Match[bytes]) -> Script | None:
    """A block scalar."""
    key = (match["key"] or _parent(data, match)).strip(b"\"'").lower()
    inner, end = _extent(data, match)
    name = _name_of(data, match, key, data[match.end() : end].lstrip(), end)
    if not name:
        return None
    # Outside of here-documents no shell takes a command of SMTP for one of its own.
    here = b"<<" in data[match.end() : end]
    commands = [] if here else [line.span() for line in _COMMAND.finditer(data, match.end(), end)]
    edges = [match.end(), *(edge for command in commands for edge in command), end]
    text = _scalar(data, match, inner, end)
    return Script(text, name, tuple(zip(edges[::2], edges[1::2], strict=True)))


def _extent(data: bytes, match: re.Match[bytes]) -> tuple[int, int]:
    """How far the lines of a block scalar are indented, and where they end."""
    at, inner, outer = match.end(), -1, len(match["indent"])
    while at < len(data) and at - match.end() < _LONGEST and (line := _LINE.match(data, at)):
        if line["text"]:
            inner = len(line["indent"]) if inner < 0 else inner
            if len(line["indent"]) < inner or inner <= outer:
                break
        at = line.end()
    return inner, at


def _scalar(data: bytes, match: re.Match[bytes], inner: int, end: int) -> Spelt:
    """What a block scalar spells that ends there."""
    out, at, write = Spelt(), match.end(), writer(AS_WRITTEN)
    while at < end and (line := _LINE.match(data, at, end)):
        start, stop = min(at + inner, line.end("text")), line.end("text")
        out.plain(data, start, stop, write)
        joined = match["style"] == b">" and stop > start
        out.escaped(b" " if joined else b"\n", stop, max(stop, line.end()), None)
        at = line.end()
    return out


def _listed(data: bytes, match: re.Match[bytes]) -> Script | None:
    """A list of lines."""
    if match["key"].lower() not in _LINES:
        return None
    out, at, spans, indent = Spelt(), match.end(), list[Span](), -1
    while (item := _ITEM.match(data, at)) and at - match.end() < _LONGEST:
        if len(item["indent"]) < len(match["indent"]) or indent not in (-1, len(item["indent"])):
            break
        indent = len(item["indent"])
        if block := _BLOCK.match(data, at):
            inner, at = _extent(data, block)
            text, span = _scalar(data, block, inner, at), (block.end(), at)
        else:
            text, span = _item(data, *item.span("text")), item.span("text")
            at = item.end()
            while (line := _LINE.match(data, at)) and line["text"] and len(line["indent"]) > indent:
                blank = at, at + len(line["indent"])
                text.escaped(b" ", *blank, None).add(decoded(data, *line.span("text"), AS_WRITTEN))
                at, span = line.end(), (span[0], line.end("text"))
        if between := _BETWEEN.match(data, at):
            at = between.end()
        out.add(text).escaped(b"\n", span[1], span[1], None)
        spans.append(span)
    return Script(out, "x.sh", tuple(spans)) if spans and _is_run(bytes(out.raw)) else None


def _item(data: bytes, start: int, end: int) -> Spelt:
    """One item, in quotes or plain."""
    if quoted := _QUOTED.match(data, start, end):
        form = SETTINGS.forms[1 if data.startswith(b'"', start) else 2]
        return decoded(data, *quoted.span(quoted.lastgroup or 0), form._replace(values="-"))
    return decoded(data, start, end, AS_WRITTEN)


def _name_of(data: bytes, match: re.Match[bytes], key: bytes, raw: bytes, end: int) -> str | None:
    """The name that a file of such a text would have, which ends there; None for what is to be read as settings."""
    if raw.startswith(b"#!"):
        return "script" if kind_of("script", raw[:200]) in ("code", "shell") else None
    if key in (b"msmtprc", b"curlrc"):
        return key.decode()
    if key not in _RUN and b"." in key:
        stem, _, word = key.decode("latin-1").rpartition(".")
        ending = ending_of(word)
        return f"{stem}.{ending}" if ending else None
    if key in _TEXTS:
        return _file_of(data, match, end)
    if key not in _RUN:
        return None
    for named in _beside(_SHELL, data, match, end):
        ending = ending_of(named.decode("latin-1"))
        return f"x.{ending}" if ending else None
    return "x.sh" if _is_run(raw) else None


def _file_of(data: bytes, match: re.Match[bytes], end: int) -> str | None:
    """The name of the file that a text which ends there is put into, if it is one that is read for more than lines."""
    for named in _beside(_FILE, data, match, end):
        name = named.decode("latin-1")
        return name if kind_of(name, b"") in ("code", "shell", "config", "tables") else None
    return None


def _beside(named_by: re.Pattern[bytes], data: bytes, match: re.Match[bytes], end: int) -> Iterator[bytes]:
    """What keys beside a scalar name, by that expression."""
    column = len(match["indent"]) + len(match["dash"])
    at = match.start()
    while not match["dash"] and at and match.start() - at < _BESIDE:
        at = data.rfind(b"\n", 0, at - 1) + 1
        line = _LINE.match(data, at)
        if line is None or (line["text"] and len(line["indent"]) < column):
            break
    for named in named_by.finditer(data, at, match.start()):
        if named.end("before") - named.start() == column:
            yield named["name"]
    furthest = end + _BESIDE
    while (behind := _LINE.match(data, end)) and end < min(behind.end(), furthest):
        if behind["text"] and (len(behind["indent"]) < column or behind["text"].startswith(b"-")):
            break
        if (below := named_by.match(data, end)) and below.end("before") - below.start() == column:
            yield below["name"]
        end = behind.end()


def _parent(data: bytes, match: re.Match[bytes]) -> bytes:
    """The key whose list an item without one belongs to."""
    indent, at = len(match["indent"]), match.start()
    for _ in range(40):
        begin = data.rfind(b"\n", 0, at - 1) + 1 if at > 0 else 0
        parent = _PARENT.match(data, begin, at - 1 if at else 0)
        if parent and len(parent["indent"]) <= indent:
            return parent["key"]
        if begin == 0:
            break
        at = begin
    return b""


def _is_run(text: bytes) -> bool:
    return CALLED.search(text) is not None or _RUNS.search(text) is not None


# What the lines have in them that may begin a script, how it begins, and what reads it.
_WAYS = (
    ((b"|", b">"), _BLOCK, _block),
    (_LINES_KEYS, _LIST, _listed),
    (_RUN_KEYS, _ONE, _single),
    (_TEXT_KEYS, _PUT, _put),
)
