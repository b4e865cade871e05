"""A comparison as a document: Markdown, or one HTML page that holds all it needs."""

from __future__ import annotations

from html import escape

from ..columns import padded, width
from .model import Comparison, Row
from .page import Page

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #d0d7de; --soft: #f3f5f8; --mark: #0b62c4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --paper: #14171b; --line: #3a4149; --soft: #1e2329; --mark: #7ab4ff; }
}
body { margin: 0 auto; padding: 1rem; max-width: max(60rem, 9rem + var(--codes) * 11rem); color: var(--ink);
  background: var(--paper); font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans Thai", sans-serif;
  overflow-wrap: break-word; }
main { overflow-x: auto; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
h1 span { color: var(--mark); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .5rem .6rem; text-align: start; vertical-align: top; }
thead th { background: var(--soft); }
tbody th { width: 9rem; font-weight: 600; }
td ul { margin: 0; padding-inline-start: 1.2rem; }
footer { margin-top: 2rem; font-size: .85rem; opacity: .75; }
@media (max-width: 40rem) {
  thead { display: none; }
  table, tbody, tr, th, td { display: block; width: auto; border: 0; padding: .15rem 0; }
  tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  td::before { content: attr(data-code) ": "; font-weight: 600; color: var(--mark); }
}
""".strip()


def markdown(comparison: Comparison, page: Page) -> str:
    """The comparison as Markdown: one table, then lists."""
    say = page.say
    heads = [one.codes for one in comparison.subjects]

    def line(cells: list[str]) -> str:
        shown = (cell.replace("|", "\\|").replace("<", "\\<").replace("\n", "<br>") for cell in cells)
        return "| " + " | ".join(shown) + " |"

    rows = [["", *heads], [say("Name"), *(one.name for one in comparison.subjects)]]
    rows += [[say(row.aspect), *row.values] for row in comparison.differences]
    first = max(width(row[0]) for row in rows)
    table = [line([padded(row[0], first), *row[1:]]) for row in rows]
    table.insert(1, "|" + "---|" * len(rows[0]))
    parts = ["# " + say(" and ").join(heads), "## " + say("Main differences"), "\n".join(table)]
    for title, items in _lists(comparison, page):
        parts += ["## " + title, "\n".join("- " + item.replace("<", "\\<").replace("\n", "\n  - ") for item in items)]
    return "\n\n".join(parts) + "\n"


def _lists(comparison: Comparison, page: Page) -> list[tuple[str, tuple[str, ...]]]:
    """The lists that follow the table, without the empty ones."""
    lists = [
        (page.say("What they share"), tuple(_point(row, page) for row in comparison.shared)),
        (page.say("Which to use when"), comparison.choose),
        (page.say("How one leads to the other"), comparison.leads),
    ]
    return [(title, items) for title, items in lists if items]


def _point(row: Row, page: Page) -> str:
    """What is shared, in one line or, where it has several, below its name."""
    value = row.values[0]
    return page.say(row.aspect) + (":\n" if "\n" in value else ": ") + value


def _inner(text: str) -> str:
    """Text of several lines as a list, behind a first one that ends in a colon."""
    name, *lines = text.split("\n")
    if not lines:
        return escape(text)
    if not name.endswith(":"):
        name, lines = "", [name, *lines]
    return escape(name) + "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def html(comparison: Comparison, page: Page) -> str:
    """The comparison as one page: no script, nothing loaded, light and dark, readable on a phone."""
    say = page.say
    heads = [one.codes for one in comparison.subjects]
    title = say(" and ").join(heads)
    names = [[say("Name"), *(one.name for one in comparison.subjects)]]
    body = "".join(
        f'<tr><th scope="row">{escape(aspect)}</th>'
        + "".join(
            f'<td data-code="{escape(head)}">{_inner(value)}</td>' for head, value in zip(heads, values, strict=True)
        )
        + "</tr>\n"
        for aspect, *values in names + [[say(row.aspect), *row.values] for row in comparison.differences]
    )
    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    lists = "".join(
        f"<h2>{escape(name)}</h2>\n<ul>\n" + "".join(f"<li>{_inner(item)}</li>\n" for item in items) + "</ul>\n"
        for name, items in _lists(comparison, page)
    )
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!doctype html>\n<html lang="{page.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>SMTP {escape(title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n"
        f'<body style="--codes: {len(heads)}">\n'
        f"<h1>SMTP <span>{escape(title)}</span></h1>\n<h2>{escape(say('Main differences'))}</h2>\n"
        f"<main>\n<table>\n<thead><tr><td></td>{columns}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n</main>\n{lists}"
        "<footer>smtplint</footer>\n</body>\n</html>\n"
    )
