"""Make smtplint/replies/telling.tsv and examples.tsv: how servers word a code, and exchanges with an enhanced code.

The words are those of the recorded replies (as templates) and of reported.tsv, here too with "*" for what varies; the
exchanges are the catalogue's own, and for the other enhanced codes one that was recorded. `python -m
tests.explain.wordings` writes both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from smtplint.linting import lint
from smtplint.prediction import predict
from smtplint.replies import codes
from smtplint.replies.explanation import explain
from smtplint.replies.reading import read
from smtplint.replies.tables import rows
from smtplint.servers import profile
from tests.lab import evidence

from . import registered

FOLDER = Path(__file__).parents[2] / "smtplint" / "replies"
TELLING, EXAMPLES = FOLDER / "telling.tsv", FOLDER / "examples.tsv"
MADE = "made from recorded and reported replies by tests/explain/telling.py"
TELLING_HEAD = f"# code\tserver\tits words, * for what varies; {MADE}\n"
EXAMPLES_HEAD = f"# enhanced code\tan exchange in which it comes, behind an empty cell the same without; {MADE}\n"

# So many wordings of a code are shown: of each server one for what the code is for, and one for something else.
MOST = 12
LONGEST = 100
_VARIES = re.compile(
    r"<[^<>\s]*@[^<>\s]*>|<(?:email|user|address|domain|ip)>|[^\s<>()\[\]\"':;,]+@[^\s<>()\[\]\"':;,]+"  # addresses
    r"|\[[^\[\]]*\]|\([^()\s]*[\d@.][^()\s]*\)|\b(?:\d{1,3}\.){3}\d{1,3}\b"  # what stands in brackets, IPv4
    r"|\b[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.[a-z]{2,7}\b(?!\.[A-Z])"  # hosts
    r"|\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{12,}\b"  # what a message is called in a queue
)
_PAGE = re.compile(
    r"\s*[-–;:,(]?\s*(?:please |for [^.:]{1,60} |to [^.:]{1,60} )?(?:see|visit|go to|refer to)?:?\s*https?:.*",
    re.IGNORECASE | re.DOTALL,
)
# what led to the page, and leads nowhere without it
_LEADING = re.compile(r"[\s.;,]*\b(?:learn|read|find out) more(?: about .{1,40})?(?: at| here)?\s*$", re.IGNORECASE)
# A reply that says something: it begins with a word, and has three.
_SAYS = re.compile(
    r"(?:\d\.\d{1,3}\.\d{1,3} )?+[A-Za-z*\"'<(].*[A-Za-z]{3}.*[^A-Za-z].*[A-Za-z]{3}.*[^A-Za-z].*[A-Za-z]{3}"
)
# What the commands for a sender and for a recipient have in place of each other.
_TWINS = {
    "RCPT TO": "MAIL FROM",
    "RCPT": "MAIL",
    "TO:": "FROM:",
    "recipient": "sender",
    "Recipient": "Sender",
    "destination": "sender",
    "Destination": "Sender",
    "5.1.3": "5.1.7",
}


class Said(NamedTuple):
    """One wording: whose it is, its codes, what it says, why, and its place among the others of its source."""

    server: str
    code: int
    enhanced: str | None
    words: str
    cause: str
    place: int


def shortened(text: str) -> str:
    """The words of a reported reply up to the page it points to, then its first sentences, with "*" for what varies."""
    text = _VARIES.sub("*", _LEADING.sub(".", _PAGE.sub("", text)))
    text = re.sub(r"\*(?:[\s,]*\*)+", "*", " ".join(text.split()))
    if len(text) <= LONGEST:
        return text
    ends = [found.start() + 1 for found in re.finditer(r"[.!?](?=\s)", text) if 30 <= found.start() < LONGEST]
    cut = ends[-1] if ends else text.rfind(" ", 0, LONGEST)
    return text[:cut] + " …"


def _twin(words: str) -> str:
    for one, other in _TWINS.items():
        words = words.replace(one, other)
    return words


def _reported() -> Iterator[Said]:
    for place, (server, cause, reply) in enumerate(registered.reported()):
        reading = read(reply)
        if server != "?" and reading.code and reading.replies == 1:
            shape = shortened(reading.words)
            if _SAYS.match(shape) and shape.isprintable():
                yield Said(server, reading.code, reading.enhanced, shape, cause, place)


def _recorded() -> Iterator[Said]:
    for place, (server, code, words) in enumerate(rows("wordings.tsv")):
        if any(map(str.isalpha, words)):
            found = explain(f"{code} {words}")
            yield Said(server, int(code), found.enhanced, words, found.cause, place)


@cache
def prominence() -> dict[str, int]:
    """How often each server is reported."""
    return Counter(server for server, _, _ in registered.reported())


def _chosen(every: Iterable[Said], usual: str, order: tuple[str, ...]) -> Iterator[Said]:
    """Of each server what it says for the usual cause, and what for the rarest other.

    Half of the room is for those that have words for the usual one; the servers that are reported most go first.
    """
    by_server: dict[str, list[Said]] = {}
    seen = set[tuple[str, str]]()

    def rank(one: Said) -> tuple[int, bool, int, int]:
        listed = order.index(one.enhanced) if one.enhanced in order else len(order)
        return listed, _twin(one.words) != one.words, one.words.count("*"), one.place

    for one in sorted(every, key=rank):
        if (one.server, _twin(one.words)) not in seen:
            seen.add((one.server, _twin(one.words)))
            by_server.setdefault(one.server, []).append(one)
    shown, count = Counter[str](), 0
    own = {server: [one for one in said if one.cause == usual] for server, said in by_server.items()}
    known = sorted(by_server, key=lambda name: (-prominence()[name], name))
    usual_first = sorted(known, key=lambda name: not own[name])
    for server in dict.fromkeys((*usual_first[: MOST // 4], *known)):
        others = [one for one in by_server[server] if one not in own[server]]
        rarest = sorted(others, key=lambda one: shown[one.cause])[:1]
        for one in (own[server][:1] + rarest)[: MOST - count]:
            shown[one.cause] += 1
            count += 1
            yield one


def made() -> str:
    """The text of telling.tsv."""
    by_key: dict[str, list[Said]] = {}
    for one in (*_reported(), *_recorded()):
        by_key.setdefault(str(one.code), []).append(one)
        if one.enhanced:
            by_key.setdefault(one.enhanced, []).append(one)
    lines = []
    for key in sorted(by_key):
        entry = codes.lookup(int(key)) if key.isdigit() else None
        chosen = _chosen(by_key[key], explain(key).cause, entry.enhanced if entry else ())
        lines += [
            f"{key}\t{one.server}\t{one.words if key.isdigit() else f'{one.code} {one.words}'}\n" for one in chosen
        ]
    return TELLING_HEAD + "".join(lines)


def _own() -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    for code in registered.CODES:
        for line in code.exchange if code.code >= 400 else ():
            if line.startswith("S: ") and (enhanced := read(line).enhanced):
                yield enhanced, code.exchange, code.sound


_TRIED = 100
# A command in plain text with a name and a host in it, and one with an everyday path.
_NAMED = re.compile(rb"[ -~]*[a-z]{2}[ -~]*[a-z]{2}\.[a-z]{3}[ -~]*")
_EVERYDAY = re.compile(rb"(?:MAIL FROM|RCPT TO):<[a-z.]{2,20}@[a-z.]{4,30}>(?: |\Z)")


def _met(known: set[str]) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """A recorded exchange for each enhanced code that is not ``known``: of the best known server, the shortest command
    that becomes an everyday one when it is mended, where there is one."""
    found: dict[str, list[tuple[int, bool, int, str, bytes, str]]] = {}
    for server in evidence.servers():
        program = profile(server).program
        for row in evidence.recorded(server):
            coded = re.match(r"[45]\.\d{1,3}\.\d{1,3}(?= )", row.text)
            plain = len(row.command) < 60 and _NAMED.fullmatch(row.command) and not row.taken
            if coded and coded[0] not in known and plain and row.text.isprintable():
                odd = not row.command.startswith((b"MAIL FROM:", b"RCPT TO:"))
                known_as = -prominence()[program], odd, len(row.command), server
                one = (*known_as, row.command, f"S: {row.code} {row.text}")
                found.setdefault(coded[0], []).append(one)
    for enhanced, candidates in sorted(found.items()):
        for *_, server, command, reply in sorted(candidates)[:_TRIED]:
            fixed = lint(command).fixed
            if fixed and fixed != command and _EVERYDAY.match(fixed):
                answer = predict(fixed, server).reply
                if answer and answer.code < 400:
                    wrong = f"C: {command.decode()}", reply
                    sound = f"C: {fixed.decode()}", f"S: {answer.code} {answer.text}"
                    yield enhanced, _abroad(*wrong), _abroad(*sound)
                    break


def _abroad(command: str, reply: str) -> tuple[str, str]:
    """An exchange with another domain in the place of the laboratory's."""
    return command.replace("lab.test", "example.com"), reply.replace("lab.test", "example.com")


def examples() -> str:
    """The text of examples.tsv."""
    own = {enhanced: (wrong, sound) for enhanced, wrong, sound in _own()}
    every = {**{enhanced: (wrong, sound) for enhanced, wrong, sound in _met(set(own))}, **own}
    lines = ("\t".join((enhanced, *every[enhanced][0], "", *every[enhanced][1])) + "\n" for enhanced in sorted(every))
    return EXAMPLES_HEAD + "".join(lines)
