"""What a script feeds to programs of other languages: here-documents, files that it writes, arguments that are code.

Files are told by their names, scripts by their first lines too; a Dockerfile's instructions run and make some as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...model import Span
from ...regexes import regex
from ..files.kinds import PROGRAMS, ending_of, kind_of
from ..files.prefilter import on_lines
from ..sent.connections import PROGRAM_NAMES, calling
from ..sent.header_block import head, is_message
from ..spelling.escapes import decoded
from ..spelling.literals import Scanned
from ..spelling.nested import in_braces
from ..spelling.shells import SHELL
from ..spelling.spelt import Spelt
from ..spelling.words import POSIX, text

_PROGRAM = (
    rb"(?:^|[\s;&|(/\"'])(" + "|".join(name for name, _ in PROGRAMS).encode()
    + rb"|nodejs|bash|dash|zsh|ksh|sh|expect)[\d.]*"
)  # fmt: skip
_RUN = regex(_PROGRAM + rb"(?:[ \t]+run)?(?:[ \t]+-[\w-]*)*[ \t]*(?:>[^|;&]{0,400})?$", re.MULTILINE)
_WRITTEN = regex(
    rb"(?:>|\btee(?:[ \t]+-a)?)[ \t]*[\"']?(?:[\w./${}~-]{0,1000}/)?([\w-][\w.-]{0,255}\.\w+|\.?(?:curlrc|msmtprc))\b"
)
# A file that a command writes.
_MAKES = regex(rb">[ \t]*[\"']?([^\s\"'|;&<>]*\w\.\w+)|\btee[ \t]+(?:-a[ \t]+)?[\"']?([^\s\"'|;&<>]*\w\.\w+)")
_INTO = regex(rb"[ \t]*" + _WRITTEN.pattern)
# A mailer that takes the envelope from the head of what it is fed, before the here-document or behind a pipe.
_TAKES = rb"(?i:sendmail|msmtp|exim4?)[\"'}]{0,3}(?=[ \t])[^\n|;&<]*[ \t]-(?!f)\w*t\b"
_MAILED, _PIPED = regex(_TAKES), regex(rb"[^\n]*\|[^\n|]*" + _TAKES)
# An instruction of a Dockerfile's that runs a here-document, and one that makes a file of it.
_INSTRUCTION = regex(rb"[ \t]*RUN[ \t]+(?:--\S+[ \t]+)*\Z")
_COPIED = regex(rb"[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*<<\S+[ \t]+(?:[^\s/]*/)*(?P<name>[\w.-]+)[ \t\r]*\Z")
_ARGUMENT = regex(
    _PROGRAM + rb"(?:(?:[ \t]+-\w+)*[ \t]+-\w*[cer][ \t]+|\",[ \t]*\"-\w*[cer]\",[ \t]*)(?=[\"'])", re.MULTILINE
)
# What prints a text; and what does with the escapes of a format.
_PRINTS = regex(rb"\b(?:echo(?:[ \t]+-\w+)?|printf)[ \t]+(?=[\"'])")
_FORMED = regex(rb"\b(?:printf|echo[ \t]+-\w*e\w*)[ \t]+$")
# How each of the options begins.
_OPTIONS = (b" -", b"\t-", b'"-')
# A step of a pipeline that runs its text.
_STEP = regex(rb"\b(sh|bat|powershell|pwsh)(?:[ \t]*+\([ \t]*+|[ \t]++)(?:[\w \t:,]{0,400}\bscript:[ \t]*)?(?=[\"'])")
# What Vagrant and Chef are told to run.
_PROVISION = regex(
    rb"\b(?:inline[ \t]*(?::|=>)[ \t]*(?=[\"'<])|code[ \t]+(?=<<)"
    rb"|\w[ \t]*=[ \t]*(?=<<[-~]?['\"]?(?:SHELL|SCRIPT|BASH|SH)\b))"
)
_PROVISIONS = (b"inline", b"code", b"script", b"<<")
# A program that sends what it is fed, behind a pipe; and how a shell's text begins that prints something.
FED_STEMS = tuple(sign + name + b" " for name in PROGRAM_NAMES for sign in (b"|", b"/", b" ", b"\t"))
_FED = regex(rb"\|[ \t]*(?:[\w./-]+[ \t]+){0,3}?(?:[\w./-]*/)?" + calling() + rb"[ \t]")
_BEGINS = regex(
    rb"(?:\w{0,2}[\"'`]{1,3}|[%q]x[^\w\s])\s*(?:[({][ \t]*)?(?:sleep[ \t]+[\w.]+[ \t]*;[ \t]*)?(?:printf|echo)[ \t]"
)
# What has a text read by the shell of Windows, before it.
_OF_WINDOWS = regex(rb"(?i)\bcmd(?:\.exe)?[\"']?[\s,]+[\"']?/[ck][\"']?[\s,]+\Z")
_NEAR, _FIRST = 60, 200
# How a value goes on that is put in between two texts in quotes, and the second of them.
_TOUCHING = regex(rb"(?<=')(?:\"[^\"\\\n]{0,80}\"|\$\w{1,60}|\$\{[^{}\n]{1,80}\})'")
# Endings of languages that name values as a shell does.
_NAMING = (".exp", ".sh", ".php", ".pl", ".ps1")


def fed(source: Scanned, *, messages: bool = False) -> list[tuple[str, int]]:
    """The literals of a script that another program reads: the name each would have as a file, and which it is.

    ``messages``: one that is a message by its head is one, whatever it is fed to.
    """
    documents = _here_documents(source, messages=messages) if b"<<" in source.data else ()
    found = [*_arguments(source), *_printed(source), *documents]
    return sorted(found, key=lambda one: one[1])


def steps(source: Scanned) -> list[tuple[str, int]]:
    """The same for the texts that a pipeline's steps run."""
    found = ((match, source.begins(match.end())) for match in _STEP.finditer(source.data))
    return [(f"x.{ending_of(match[1].decode())}", index) for match, index in found if index >= 0]


def provisions(source: Scanned) -> list[tuple[str, int]]:
    """The same for the scripts by which Ruby's programs set up a machine."""
    found = (source.begins(match.end()) for match in on_lines(source.data, _PROVISIONS, _PROVISION))
    return [("x.sh", index) for index in found if index >= 0]


def shell_texts(source: Scanned) -> Iterator[tuple[str, Spelt]]:
    """The texts of a program that are a shell's, in which what is printed is fed to what sends it, each with a name."""
    last = -1
    for match in on_lines(source.data, FED_STEMS, _FED):
        index = source.literal(match.start())
        if index > last:
            last = index
            start = source.starts[index]
            if _BEGINS.match(source.data, start, match.start()):
                windows = _OF_WINDOWS.search(source.data, max(0, start - _NEAR), start)
                yield "x.bat" if windows else "x.sh", source.spelt(index).with_values(lambda _: b"%s")


def _arguments(source: Scanned) -> Iterator[tuple[str, int]]:
    for match in on_lines(source.data, _OPTIONS, _ARGUMENT):
        index = source.begins(match.end())
        if index >= 0 and (ending := ending_of(match[1].decode())):
            yield f"x.{ending}", index


def _printed(source: Scanned) -> Iterator[tuple[str, int]]:
    """The texts that are written to files."""
    for match in on_lines(source.data, (b"echo", b"printf"), _PRINTS):
        if (index := source.begins(match.end())) < 0:
            continue
        if source.data[match.end() + 1 : match.end() + 6] == b"#!/bi":
            yield "x.sh", index
        elif written := _INTO.match(source.data, source.ends[index]):
            name = written[1].decode("latin-1")
            if kind_of(name, b"") in ("code", "shell", "config"):
                yield name, index


def _here_documents(source: Scanned, *, messages: bool) -> Iterator[tuple[str, int]]:
    """What here-documents of code are written to, fed to or mailed by: each with a name that says how it is read.

    ``messages``: one that begins as a message does is mailed by something.
    """
    for index, form in enumerate(source.forms):
        if form < 0 or source.language.forms[form].body != "here":
            continue
        start = source.starts[index]
        begin, end = source.data.rfind(b"\n", 0, start) + 1, source.data.find(b"\n", start)
        if source.data.startswith(b"#!", end + 1):
            name = "script"
        elif written := _WRITTEN.search(source.data, begin, end) or _COPIED.match(source.data, begin, end):
            name = written[1].decode("latin-1")
        elif _INSTRUCTION.match(source.data, begin, start):
            name = "x.sh"
        elif run := _RUN.search(source.data, begin, start):
            name = f"x.{ending_of(run[1].decode())}"
        elif (
            _MAILED.search(source.data, begin, start)
            or _PIPED.match(source.data, start, max(start, end))
            or (messages and is_message(head(source.data, end + 1)[0]))
        ):
            name = "x.eml"
        else:
            continue
        kind = kind_of(name, source.data[end + 1 : end + _FIRST])
        if kind in ("code", "shell", "config", "markup") or name.endswith(".eml"):
            yield name, index


def fed_span(source: Scanned, index: int) -> Span:
    """Where a text stands that a program gets, with what is put into it between its quotes."""
    start, end = source.starts[index], source.ends[index]
    if _goes_on(source, index):
        end = text(source.data, start, len(source.data), POSIX, several=False)[1]
    return start, end


def _goes_on(source: Scanned, index: int) -> bool:
    """Whether the word of a shell's goes on behind a text in quotes, which ends for a value to be put in."""
    return source.language is SHELL and _TOUCHING.match(source.data, source.ends[index]) is not None


def as_fed(source: Scanned, name: str, index: int) -> Spelt:
    """What the program gets; a value that the shell puts in is one of printf's where it would not be told for one.

    To a shell a name is given in braces, since quotes within the text would keep nothing from being put in.
    """
    form, (start, end) = source.language.forms[source.forms[index]], (source.starts[index], source.ends[index])
    if form.body == "here":
        spelt = source.spelt(index)
    elif _goes_on(source, index):
        spelt, _ = text(source.data, start, len(source.data), POSIX, several=False)
    else:
        double = source.data.startswith(b'"', start)
        formed = _FORMED.search(source.data, max(0, start - 40), start) is not None
        escape = "c" if formed else "quote" if double else "none"
        form = form._replace(escape=escape, values="sh" if double else "-")
        spelt = decoded(source.data, start + 1, end - 1, form)

    def written(value: str) -> bytes:
        if not name.endswith(_NAMING) and value.startswith(("$", "`")):
            return b"%s"
        return in_braces(value) if name.endswith(".sh") else value.encode()

    return spelt.with_values(written)


def written_to(data: bytes, start: int) -> str | None:
    """The name of the file that a here-document makes, where that tells how it is read."""
    end = data.find(b"\n", start) if data.startswith(b"<<", start) else -1
    if end < 0:
        return None
    made = _MAKES.search(data, data.rfind(b"\n", 0, start) + 1, end)
    name = (made[1] or made[2]).decode("latin-1") if made else ""
    return name if kind_of(name, b"") not in ("text", "shell", "tables") else None
