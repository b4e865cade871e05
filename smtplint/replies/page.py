"""An explanation, or a comparison, as text for a terminal: headings, folded lines, Thai aligned by its width."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from ..columns import folded, padded, width
from ..output.style import PLAIN, Style, page_width, style_for
from ..translation import translated
from . import advice
from .causes import CAUSES
from .model import Comparison, Explanation
from .names import shown

# a longer text stands under the table, not in it
_CELL = 90


class Page:
    """Lines of one page, folded to a width, in one language and style."""

    def __init__(self, language: str, wide: int = 80, style: Style = PLAIN) -> None:
        self.language, self.wide, self.style = language, wide, style
        self.lines: list[str] = []

    @classmethod
    def on(cls, language: str) -> Page:
        """A page as standard output wants it."""
        return cls(language, page_width(sys.stdout), style_for(sys.stdout))

    def say(self, text: str, **values: object) -> str:
        return translated(text, self.language, **values)

    def title(self, text: str) -> None:
        self.lines += [self.style("strong", line) for line in folded(text, self.wide)]

    def strong(self, lines: Iterable[str]) -> None:
        """Lines that stand out, folded already."""
        self.lines += [self.style("strong", line) for line in lines]

    def heading(self, text: str) -> None:
        self.lines += ["", self.style("strong", text)]

    def paragraph(self, text: str) -> None:
        self.lines += folded(text, self.wide, "  ", "  ")

    def points(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.lines += folded(line, self.wide, "  - ", "    ")

    def parts(self, named: Iterable[tuple[str, str]]) -> None:
        """Points that have a name; what has several lines is points below it."""
        for name, text in named:
            if "\n" not in text:
                self.points([f"{name}: {text}"])
                continue
            self.points([f"{name}:"])
            for line in text.split("\n"):
                self.lines += folded(line, self.wide, "    - ", "      ")

    def aside(self, text: str) -> None:
        self.lines += [self.style("dim", line) for line in folded(text, self.wide)]

    def verbatim(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.lines += folded(line, self.wide, "    ", "       ")

    def table(self, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
        """Columns as wide as the page has room, their cells folded; where words would not fit, it is several tables."""
        rows = list(rows)
        first = min(max(width(row[0]) for row in (head, *rows)), 18)
        room, count = self.wide - first, len(head) - 1
        words = (word for row in (head, *rows) for cell in row[1:] for word in cell.split() if word.isascii())
        fit = max(room // (max(8, *map(width, words)) + 2), 1)
        if fit < count:
            size = -(-count // -(-count // fit))
            for start in range(1, count + 1, size):
                if start > 1:
                    self.lines.append("")
                columns = slice(start, start + size)
                self.table((head[0], *head[columns]), [(row[0], *row[columns]) for row in rows])
            return
        each = max(room // count - 2, 8)
        widths = (first, *(each for _ in head[1:]))
        for number, row in enumerate((head, *rows)):
            cells = [folded(cell, size) for cell, size in zip(row, widths, strict=True)]
            for at in range(max(map(len, cells))):
                parts = (
                    padded(cell[at] if at < len(cell) else "", size) for cell, size in zip(cells, widths, strict=True)
                )
                line = "  ".join(parts).rstrip()
                self.lines.append(self.style("strong", line) if number == 0 else line)
            if number == 0:
                self.lines.append("  ".join("─" * size for size in widths))

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    def taken(self) -> str:
        """What has been written so far; the page is empty then."""
        text = self.text()
        self.lines.clear()
        return text


def explained(explanation: Explanation, page: Page) -> None:
    """Write one explanation on ``page``."""
    say = page.say
    page.title(f"{explanation.rule or explanation.codes or explanation.subject}  {explanation.name}")
    facts = [
        *(say(one) for one in (explanation.kind, explanation.severity) if one),
        say(explanation.category) if explanation.kind and explanation.category else explanation.topic,
        say(CAUSES[explanation.cause].name),
    ]
    by_itself = explanation.subject == explanation.cause
    if not by_itself:
        page.aside(" · ".join(fact for fact in facts if fact) + f" ({explanation.cause})")
    if explanation.server:
        page.aside(say("This is how {server} words it.", server=shown(explanation.server)))
    page.heading(say("Meaning"))
    page.paragraph(explanation.meaning)
    for title, lines in ((say("When you see it"), explanation.when), (say("How to fix it"), explanation.fix)):
        if lines:
            page.heading(title)
            page.points(lines.split("\n"))
    (_of_cause if by_itself else _of_reply)(explanation, page)
    if explanation.notes:
        page.heading(say("Note"))
        page.points(explanation.notes)
    if explanation.related:
        page.heading(say("Goes with"))
        page.paragraph(", ".join(explanation.related))
    for title, example in ((say("What goes wrong"), explanation.exchange), (say("What goes well"), explanation.sound)):
        if example:
            page.heading(title)
            page.verbatim(example)
    if explanation.wordings and explanation.kind != "positive":
        _wordings(explanation, page)
    if explanation.rfc:
        page.lines.append("")
        page.aside(explanation.rfc)


def _of_reply(explanation: Explanation, page: Page) -> None:
    """Whether to try again and who acts, where a reply refuses, and what becomes of the connection."""
    say = page.say
    if explanation.refuses:
        page.heading(say("Try again?"))
        page.paragraph(advice.retry_words(say, explanation))
        page.paragraph(say("Who acts: {actor}.", actor=say(explanation.actor)))
    if explanation.survival:
        if not explanation.refuses:
            page.heading(say("Connection"))
        page.paragraph(say("The connection {fate}.", fate=say(explanation.survival)))


def _of_cause(explanation: Explanation, page: Page) -> None:
    """The same of a cause that was asked for by its name."""
    say = page.say
    if explanation.actor != "nobody" or explanation.retry.again:
        page.heading(say("Try again?"))
        page.paragraph(advice.retry_words(say, explanation))
        if explanation.retry.again:
            page.paragraph(say("A refusal for good (5xx) is never repeated unchanged."))
    page.heading(say("Who acts"))
    page.paragraph(say(explanation.actor))


def _wordings(explanation: Explanation, page: Page) -> None:
    """How servers word it: in two columns, or as points where their names are as wide as half the page."""
    page.heading(page.say("How servers word it"))
    said = [(shown(server), words) for server, words in explanation.wordings]
    names = max(width(server) for server, _ in said)
    if names > page.wide // 2:
        page.points(f"{server}: {words}" for server, words in said)
        return
    for server, words in said:
        page.lines += folded(words, page.wide, "  " + padded(server, names + 2), " " * (names + 4))


def compared(comparison: Comparison, page: Page) -> None:
    """Write one comparison on ``page``."""
    subjects = comparison.subjects
    heads = tuple(one.codes for one in subjects)
    page.title(page.say(" and ").join(heads))
    page.points(f"{head}: {one.name}" for head, one in zip(heads, subjects, strict=True))
    short = [
        row
        for row in comparison.differences
        if max(map(width, row.values)) <= _CELL and "\n" not in "".join(row.values)
    ]
    if comparison.differences:
        page.heading(page.say("Main differences"))
    if short:
        page.table(("", *heads), ((page.say(row.aspect), *row.values) for row in short))
    for row in comparison.differences:
        if row not in short:
            page.heading(page.say(row.aspect))
            page.parts(zip(heads, row.values, strict=True))
    if comparison.shared:
        page.heading(page.say("What they share"))
        page.parts((page.say(row.aspect), row.values[0]) for row in comparison.shared)
    page.heading(page.say("Which to use when"))
    page.points(comparison.choose)
    if comparison.leads:
        page.heading(page.say("How one leads to the other"))
        page.points(comparison.leads)
