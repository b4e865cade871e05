"""Where a file's literals and comments stand, and which stretch of one spells something.

Strategy. One expression a language, made from its row of the table and without backtracking, finds comments and
literals; what is between them is not looked at here. An unterminated literal of one line is passed over at its quote,
one of several lines goes on to the end of the file.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import count, islice

from ...regexes import regex
from ..files.kinds import CODE, PROGRAMS, is_matlab, is_pascal, is_perl, is_python, name_of
from .escapes import decoded, writer
from .forms import AS_WRITTEN, CHARACTER, DOUBLE, PRIMED, Form, Language
from .margins import without_margin
from .scanner import (
    COMMENT,
    LONGEST,
    OPEN,
    OTHER,
    RUN,
    closing,
    end_of,
    expression,
    may_be_unended,
    named,
    note_endless,
    of_one_line,
    run_of,
)
from .spelt import Instead, Spelt

_INDENT = regex(rb"[ \t]*")
# So many matches are taken up at a time.
_AT_ONCE = 1 << 7
_COMMENTS = array("h", (COMMENT,)) * RUN
_LETTERS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_PREFIX = regex(rb"(?<![A-Za-z0-9_])([A-Za-z]{1,2})$")


class Scanned:
    """The literals and comments of a file: parallel arrays, by position; ``forms`` is -1 for a comment.

    ``runs``: those of a file that is large are gone over by the run. Where nothing is asked of a run, its places in the
    arrays are filled with comments of no length, where it ends; so are those that are too many.
    """

    # What a literal spells that its octets were asked of last, for who asks for the text next.
    _kept: Spelt | None = None

    def __init__(self, data: bytes, language: Language, *, runs: bool = False) -> None:
        self.data = data
        self.language = language
        self.starts, self.ends, self.forms = array("q"), array("q"), array("h")
        # Where runs begin, the place in the arrays that each has, and those that something was asked of.
        self._begins, self._firsts, self._known = array("q"), array("q"), bytearray()
        # The stretch of the run that was asked for last.
        self._run = (0, 0)
        # The literal that was asked for last, and its octets.
        self._last = (-1, b"")
        usual, quotes, unclosed = expression(language, frozenset()), of_one_line(language), dict[bytes, int]()
        # Up to where literals of some forms do not end.
        at, endless = 0, dict[int, int]()
        while True:
            endless = {form: end for form, end in endless.items() if end > at}
            while runs and not endless and (run := run_of(language).match(data, at)):
                self._pass_over(*run.span())
                at = run.end()
            search, form_of = expression(language, frozenset(endless)) if endless else usual
            matches = search.finditer(data, at)
            while some := list(islice(matches, 1 if endless or runs else _AT_ONCE)):
                forms = [form_of[match.lastindex or 0] for match in some]
                if endless and some[0].start(some[0].lastindex or 0) >= (until := min(endless.values())):
                    at = max(until, some[0].start())
                    break
                self._keep(some, forms)
                # The file's end may be found behind what the search ends with.
                if (form := min(forms[-2:])) < OTHER:
                    last = some[-1] if forms[-1] == form else some[-2]
                    if form == OPEN:
                        start, at = last.span(last.lastindex or 0)
                        note_endless(data, start, quotes[data[start:at]], endless)
                    else:
                        at = self._here(last, unclosed)
                    break
            else:
                return

    def _pass_over(self, begin: int, end: int) -> None:
        """Leave places for what is in a run."""
        self._begins.append(begin)
        self._firsts.append(len(self.starts))
        self._known.append(False)
        ends = array("q", (end,)) * RUN
        self.starts.extend(ends)
        self.ends.extend(ends)
        self.forms.extend(_COMMENTS)

    def _look_into(self, start: int, end: int) -> None:
        """Fill the places of the runs that lie in a stretch of the file."""
        for number in range(max(0, bisect_right(self._begins, start) - 1), bisect_left(self._begins, end)):
            if not self._known[number]:
                self._known[number] = True
                first = self._firsts[number]
                search, form_of = expression(self.language, frozenset())
                found, last = list[re.Match[bytes]](), self.ends[first]
                for match in search.finditer(self.data, self._begins[number]):
                    found.append(match)
                    if match.end() == last:
                        break
                self._keep(found, [form_of[match.lastindex or 0] for match in found], first)

    def within(self, start: int, end: int) -> list[tuple[int, int, int, int]]:
        """The literals and comments that begin in a stretch, or hold its start: from, to, form, index."""
        self._look_into(start, end)
        inside, last = self.at(start), bisect_left(self.starts, end)
        first = inside if inside >= 0 else bisect_left(self.starts, start)
        rows = zip(self.starts[first:last], self.ends[first:last], self.forms[first:last], count(first))
        return [row for row in rows if row[0] < row[1]] if self._begins else list(rows)

    def _keep(self, found: Sequence[re.Match[bytes]], forms: Sequence[int], first: int | None = None) -> None:
        """Keep those that are literals or comments, at that place in the arrays."""
        spans = [match.span(match.lastindex or 0) for match in found]
        if min(forms) < COMMENT:
            spans = [span for span, form in zip(spans, forms, strict=True) if form >= COMMENT]
            forms = [form for form in forms if form >= COMMENT]
        first = len(self.starts) if first is None else first
        last = first + len(spans)
        self.starts[first:last] = array("q", [start for start, _ in spans])
        self.ends[first:last] = array("q", [end for _, end in spans])
        self.forms[first:last] = array("h", forms)
        if self.language.prefixed:
            for index, ((start, _), form) in enumerate(zip(spans, forms, strict=True), first):
                if form >= 0 and self.data[start - 1] in _LETTERS:
                    self._prefixed(index)

    def _prefixed(self, index: int) -> None:
        """Have letters before the quote of a literal belong to it."""
        start = self.starts[index]
        if letters := _PREFIX.search(self.data, max(0, start - 3), start):
            lower = letters[1].lower()
            self.starts[index] -= len(lower)
            self.forms[index] = self.forms[index] % 4 + (b"r" in lower) * 4 + (b"f" in lower or b"t" in lower) * 8

    def _here(self, opening: re.Match[bytes], unclosed: dict[bytes, int]) -> int:
        """Keep a literal whose end its opening names, if there is one, and tell where the search goes on."""
        start, behind = opening.span(opening.lastindex or 0)
        number = int((opening.lastgroup or "").removeprefix("here"))
        unended = may_be_unended(opening, self.language)
        end = end_of(opening, behind, self.language.forms[number], unclosed, far=unended)
        if end < 0 and unended:
            end = len(self.data)
        if end < 0:
            return behind
        self.starts.append(start)
        self.ends.append(end)
        self.forms.append(number)
        return end

    def at(self, offset: int) -> int:
        """The index of the literal or comment that holds the offset; -1 for none."""
        if self._begins and not self._run[0] <= offset < self._run[1]:
            self._look_into(offset, offset + 1)
            number = bisect_right(self._begins, offset)
            self._run = (
                self._begins[number - 1] if number else 0,
                self._begins[number] if number < len(self._begins) else len(self.data),
            )
        index = bisect_right(self.starts, offset) - 1
        return index if index >= 0 and offset < self.ends[index] else -1

    def literal(self, offset: int) -> int:
        """The index of the literal that holds the offset; -1 for none, and for a comment."""
        index = self.at(offset)
        return index if index >= 0 and self.forms[index] >= 0 else -1

    def begins(self, offset: int) -> int:
        """The index of the literal that begins there; -1 for none."""
        index = self.literal(offset)
        return index if index >= 0 and self.starts[index] == offset else -1

    def form_at(self, offset: int) -> Form:
        """How what stands there is written: as the literal that holds it, else as it is."""
        index = self.literal(offset)
        return self.language.forms[self.forms[index]] if index >= 0 else AS_WRITTEN

    def raw(self, index: int) -> bytes:
        """The octets that a literal spells; of one that was asked for last they are at hand."""
        if index != self._last[0]:
            spelt = self.spelt(index)
            if index != self._last[0]:
                return bytes(spelt.raw)
            self._kept = spelt
        return self._last[1]

    def spelt(self, index: int, *, whole: bool = False) -> Spelt:
        """What a literal spells; of one that is longer than any text that is sent, the head.

        ``whole``: with its placeholders as they are written, for what reads the text once more.
        """
        kept, self._kept = self._kept, None
        if kept is not None and index == self._last[0] and not whole:
            return kept
        form = self.language.forms[self.forms[index]]
        start, end = self.starts[index], self.ends[index]
        if self.language.prefixed:
            start += next(n for n, octet in enumerate(self.data[start : start + 4]) if octet in b"\"'")
        opening = _opening(form).match(self.data, start)
        assert opening is not None
        body = opening.end()
        if form.body == "here":
            closed = closing(self.data, body, body, end, named(form, opening))
            end = closed[0] if closed else end
            # The first line's blanks are shifted back with those of the others.
            if "\n" in form.closing and (indent := _INDENT.match(self.data, body, end)):
                body = indent.end()
        else:
            closer = form.closing.replace("\\", "").encode()
            if self.data[max(body, end - len(closer)) : end].endswith(closer):
                end -= len(closer)
        if form.before and (last := self.data.rfind(b"\n", body, end)) >= 0 and not self.data[last:end].strip():
            end = last - self.data.startswith(b"\r", last - 1)
        text = decoded(
            self.data, body, min(max(end, body), body + LONGEST), form._replace(values="-") if whole else form
        )
        if form.escape == "block" and text.joins:
            text = without_margin(text, self.data, opening.end(), end if form.body == "here" else self.ends[index])
        if form.opening not in (CHARACTER.opening, PRIMED.opening):
            self._last = (-1 if whole else index, bytes(text.raw))
            return text
        # What takes a character's place is a text, with a text's quotes.
        return Spelt().escaped(bytes(text.raw), self.starts[index], self.ends[index], Instead(writer(DOUBLE)))


def scanned(data: bytes, path: str, *, runs: bool = False) -> Scanned | None:
    """The literals of a file of code; None where its language is not known."""
    language = language_of(path, data[:512])
    return None if language is None else Scanned(data, language, runs=runs)


def language_of(path: str, head: bytes) -> Language | None:
    """The language by the file's name, or by the program that its first line names."""
    from .languages import LANGUAGES  # a text that is no code needs none

    ending = name_of(path).rpartition(".")[2]
    found = LANGUAGES.get(CODE.get(ending, ending))
    if head.lstrip()[:5] == b"<?php":
        found = LANGUAGES["php"]
    if ending == "pp" and is_pascal(head):
        found = LANGUAGES["pas"]
    if ending == "m" and is_matlab(head):
        found = LANGUAGES["matlab"]
    if found is None and head.startswith(b"#!"):
        line = head.partition(b"\n")[0].decode("latin-1")
        found = next((LANGUAGES[key] for program, key in PROGRAMS if program in line), None)
    if found is None and is_python(path):
        found = LANGUAGES["py"]
    if found is None and is_perl(head):
        found = LANGUAGES["pl"]
    return found


@cache
def _opening(form: Form) -> re.Pattern[bytes]:
    return re.compile(form.opening.encode(), re.ASCII)
