"""What a client is that a name stands for: by the call that makes one, behind the name or before it.

Strategy. The calls with SMTP in their names are looked for once in a file, the first time that a name is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from ....regexes import regex
from ...files.lines import line_before
from ...spelling.literals import Scanned
from ..around.once import once

_MAKES = regex(rb"(?i:smtp)[\w.:>\\-]{0,40}[ \t]*[({]")
_GIVEN = regex(
    rb"(?<![\w.])(?P<name>[A-Za-z_]\w{0,40})(?:,[ ]?\w{1,20})?(?:[ ]?:[ ]?[\w.?]{1,40})?[ \t]*:?=[ \t]*"
    rb"(?:await[ ]|new[ ]|&)*(?P<made>[\w.:>\\-]{0,60})$"
)
_OPENED = regex(rb"[^\n]{0,120}?(?:[ ]as[ ]|(?:\bdo[ ]|\{[ ]?)\|)[ ]?(?P<name>\w{1,40})")
_BEFORE = 200
# What a variable of PHP's is made of, or declared as.
_DECLARED = regex(
    rb"\$(?:this->)?(?P<name>\w{1,40})[ \t]*=[ \t]*new[ \t]+(?P<made>[\w\\]{1,80})"
    rb"|(?:[(,][ \t\r\n]*|\b(?:public|protected|private|readonly)[ \t]+)"
    rb"\??(?P<type>[\w\\]{1,80})[ \t]+&?\$(?P<typed>\w{1,40})(?=[ \t]*[,)=;])"
)


def client_made(source: Scanned, name: str) -> str:
    """What a name's value is made by, where that is a client of SMTP's; nothing for anything else."""
    return _clients(source).get(name, "")


def classes_of(source: Scanned, name: str) -> list[str]:
    """The classes that a file of PHP makes a variable's values of, or declares it as."""
    return _declared(source).get(name, [])


@once
def _declared(source: Scanned) -> dict[str, list[str]]:
    out = dict[str, list[str]]()
    for one in _DECLARED.finditer(source.data):
        name, made = (one["name"] or one["typed"]).decode(), (one["made"] or one["type"]).decode("latin-1")
        out.setdefault(name, []).append(made.rpartition("\\")[2])
    return out


@once
def _clients(source: Scanned) -> dict[str, str]:
    return dict(_names_and_makers(source.data))


def _names_and_makers(data: bytes) -> Iterator[tuple[str, str]]:
    for made in _MAKES.finditer(data):
        given = _GIVEN.search(line_before(data, made.start())[-_BEFORE:])
        opened = _OPENED.match(data, made.end())
        call = made.group()
        if given:
            yield given["name"].decode(), (given["made"] + call).decode("latin-1")
        if opened:
            yield opened["name"].decode(), call.decode("latin-1")
