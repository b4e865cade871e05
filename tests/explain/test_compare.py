from __future__ import annotations

import json
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from smtplint.cli import main
from smtplint.replies.comparison import compare
from smtplint.replies.documents import html, markdown
from smtplint.replies.page import Page
from smtplint.replies.reading import Unreadable

BROWSERS = ("chromium", "chromium-browser", "chromium-headless-shell", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)


def test_421_and_501() -> None:
    found = compare("421", "501")
    rows = {row.aspect: row.values for row in found.differences}
    assert rows["Class"] == ("transient", "permanent")
    assert rows["Connection"] == ("is closed", "stays open")
    assert rows["Who acts"] == ("server operator", "client code")
    assert rows["Try again?"] == (
        "After 30 minutes or more, on a new connection; give up after 5 days.",
        "Never unchanged: mend the cause first.",
    )
    assert [lead[:39] for lead in found.leads] == [
        "A 421 sent during an idle time waits un",
        "After a number of 501s in one session s",
    ]
    assert found.choose == (
        "421: Send it when you must close the connection, whatever the command was; then close.",
        "501: Send it when you know the verb, but its argument is malformed.",
    )


@pytest.mark.parametrize(
    ("asked", "aspect", "values"),
    [
        (("354", "421"), "Try again?", ("–", "After 30 minutes or more, on a new connection; give up after 5 days.")),
        (("334", "535"), "Try again?", ("–", "Never unchanged: mend the cause first.")),
        # what is not known of the connection is not said
        (("4.4.2", "499"), "Connection", ("is closed", "–")),
        (("4.4.5", "499"), "Connection", ("may be closed", "–")),
        (("5.1.7", "5.6.2"), "Connection", ("stays open", "–")),
        (("5.1.7", "501"), "Subject", ("addresses", "–")),
    ],
)
def test_an_aspect(asked: tuple[str, ...], aspect: str, values: tuple[str, ...]) -> None:
    assert {row.aspect: row.values for row in compare(*asked).differences}[aspect] == values


@pytest.mark.parametrize("asked", [("250", "354"), ("334", "235")])
def test_what_refuses_nothing_is_not_tried_again(asked: tuple[str, ...]) -> None:
    found = compare(*asked)
    assert [row for row in (*found.shared, *found.differences) if row.aspect == "Try again?"] == []


IDLE = (
    "A 421 sent during an idle time waits unread, "
    "and is then taken for the answer to your next command, in place of its {}."
)
LASTS = (
    "A {} that lasts becomes final: "
    "after four to five days the sender gives up and returns the message as undeliverable."
)


@pytest.mark.parametrize(
    ("asked", "leads"),
    [
        (
            ("421", "501"),
            (
                IDLE.format(501),
                (
                    "After a number of 501s in one session servers hang up: Postfix, Sendmail and others with 421, Exim"
                    " with a last 501."
                ),
            ),
        ),
        (
            ("421", "550"),
            (
                IDLE.format(550),
                "Too many 550s in one session end in 421: servers take the client for one that guesses addresses.",
            ),
        ),
        # nobody guesses addresses by parameters, sizes or domains without mail
        (
            ("421", "555"),
            (
                IDLE.format(555),
                "After a number of 555s in one session servers hang up: Postfix and others with 421.",
            ),
        ),
        (("421", "552"), (IDLE.format(552),)),
        (("421", "556"), (IDLE.format(556),)),
        # what lasts becomes final in the same matter, not beside any refusal for good
        (("450", "550"), (LASTS.format(450),)),
        (("450 4.2.1", "550 5.2.1"), (LASTS.format(450),)),
        (("450 4.2.1", "550 5.7.1"), ()),
        (("451", "554"), (LASTS.format(451),)),
        (
            ("452", "552"),
            (LASTS.format(452), "A 552 for too many recipients is to be taken for 452 (RFC 5321 §4.5.3.1.10)."),
        ),
        (("451", "501"), ()),
        (("450", "553"), ()),
        # no message waits where mail is asked for, or a login goes on
        (("453", "550"), ()),
        (("432", "535"), ()),
        (("458", "503"), ()),
    ],
)
def test_how_one_leads_to_the_other(asked: tuple[str, ...], leads: tuple[str, ...]) -> None:
    assert compare(*asked).leads == leads


def test_what_is_shared() -> None:
    shared = {row.aspect: row.values for row in compare("500", "501", "5.5.4").shared}
    assert shared["Class"] == ("permanent", "permanent", "permanent")


@pytest.mark.parametrize("asked", [("421",), ("421", "421"), ("421", "foo"), ("421", "SL202"), ()])
def test_what_cannot_be_compared(asked: tuple[str, ...]) -> None:
    with pytest.raises(Unreadable):
        compare(*asked)


class Outline(HTMLParser):
    """The tags of a page, its unclosed ones, and whatever it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loads: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.loads += [name for name, _ in attrs if name in ("src", "href", "srcset", "action")]
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.mark.parametrize("language", ["en", "th"])
def test_the_page_is_whole_and_loads_nothing(language: str) -> None:
    page = html(compare("421", "501", language=language), Page(language))
    outline = Outline()
    outline.feed(page)
    assert (outline.open, outline.loads) == ([], [])
    title = "421 and 501" if language == "en" else "421 กับ 501"
    assert page.splitlines()[:10] == [
        "<!doctype html>",
        f'<html lang="{language}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">""",
        f"<title>SMTP {title}</title>",
        "<style>",
        (
            ":root { color-scheme: light dark; "
            "--ink: #1b1f24; --paper: #fff; --line: #d0d7de; --soft: #f3f5f8; --mark: #0b62c4; }"
        ),
        "@media (prefers-color-scheme: dark) {",
    ]
    # columns have the room that they want, or the table is scrolled: no word is broken for another column
    body = page[page.index("body { ") :]
    assert body[: body.index("h1 {")] == (
        "body { margin: 0 auto; padding: 1rem; max-width: max(60rem, 9rem + var(--codes) * 11rem); color: var(--ink);\n"
        '  background: var(--paper); font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans Thai", sans-serif;\n'
        "  overflow-wrap: break-word; }\n"
        "main { overflow-x: auto; }\n"
    )
    address = [text for text in outline.text if "<user@example.com>" in text]
    assert len(address) == 1


@pytest.mark.parametrize("codes", [("421", "501"), ("421", "450", "451", "501", "550", "553", "554")])
def test_the_page_is_as_wide_as_its_codes_want(codes: tuple[str, ...]) -> None:
    lines = html(compare(*codes), Page("en")).splitlines()
    assert [line for line in lines if "--codes:" in line or "main>" in line] == [
        f'<body style="--codes: {len(codes)}">',
        "<main>",
        "</main>",
    ]


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
def test_the_page_in_a_browser(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(html(compare("421", "501"), Page("en")), encoding="utf-8")
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--window-size=360,740",
        f"--user-data-dir={tmp_path}/home",
    ]
    shown = subprocess.run(
        [str(CHROMIUM), *options, "--dump-dom", file.as_uri()], capture_output=True, text=True, check=True, timeout=60
    )
    assert '<td data-code="421">transient</td><td data-code="501">permanent</td>' in shown.stdout


def test_words_that_would_not_fit_make_it_several_tables() -> None:
    page = Page("en", 40)
    page.table(("", "421", "450", "501"), [("Category", "connections", "mail system", "syntax"), ("a", "", "b c", "d")])
    assert page.lines == [
        "          421             450",
        "────────  ──────────────  ──────────────",
        "Category  connections     mail system",
        "a                         b c",
        "",
        "          501",
        "────────  ──────────────────────────────",
        "Category  syntax",
        "a         d",
    ]


def test_markdown() -> None:
    lines = markdown(compare("5.1.3", "5.1.7"), Page("en")).splitlines()
    no = "The server refuses the command for good; it must not be sent again unchanged."
    assert lines[:12] == [
        "# 5.1.3 and 5.1.7",
        "",
        "## Main differences",
        "",
        "|                 | 5.1.3 | 5.1.7 |",
        "|---|---|---|",
        "| Name            | Bad destination mailbox address syntax | Bad sender's mailbox address syntax |",
        "| Goes with       | 501, 550, 553 | 501, 553 |",
        f"| Meaning         | The recipient address is malformed. {no} | The sender address is malformed. {no} |",
        "| When you see it | After RCPT. | After MAIL. |",
        "",
        "## What they share",
    ]


@pytest.mark.parametrize("wide", [60, 80])
@pytest.mark.parametrize("language", ["en", "th"])
def test_text_keeps_to_the_width(
    wide: int, language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from smtplint.columns import width

    monkeypatch.setenv("COLUMNS", str(wide))
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert main(["compare", "421", "501", "--lang", language]) == 0
    shown = capsys.readouterr().out
    assert max(map(width, shown.splitlines())) <= wide
    assert "\x1b" not in shown


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "421", "501", "--output-format", "json", "--lang", "th"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["subjects", "shared", "differences", "choose", "leads"]
    assert [one["kind"] for one in found["subjects"]] == ["transient", "permanent"]


def test_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "421"]) == 2
    assert capsys.readouterr().err == "smtplint: two or more different codes are needed to compare\n"


@pytest.mark.parametrize("asked", [("421,501",), ("421/501",), ("421 501",), ("421,", "501"), ("421;501",)])
def test_codes_in_one_word(asked: tuple[str, ...]) -> None:
    assert [one.codes for one in compare(*asked).subjects] == ["421", "501"]


def test_two_codes_of_one_reply_stay_together() -> None:
    assert [one.codes for one in compare("550 5.1.1", "550/5.7.1").subjects] == ["550 5.1.1", "550 5.7.1"]


@pytest.mark.parametrize("cause", ["dns", "path-syntax"])
def test_a_cause_is_no_code(cause: str) -> None:
    with pytest.raises(Unreadable, match=f"'{cause}' is a cause; only codes can be compared"):
        compare("421", cause)


WHEN = ("After RCPT, often at the first try of an unknown sender.", "After MAIL, when the sender is being checked.")


def test_several_points_are_lists(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "450", "550", "--lang", "en"]) == 0
    assert "\nWhen you see it\n  - 450:\n    - {}\n    - {}\n  - 550:\n".format(*WHEN) in capsys.readouterr().out
    found = compare("450", "550")
    assert "| {}<br>{} |".format(*WHEN) in markdown(found, Page("en"))
    assert "<ul><li>{}</li><li>{}</li></ul>".format(*WHEN) in html(found, Page("en"))


def test_several_points_that_are_shared_are_lists(capsys: pytest.CaptureFixture[str]) -> None:
    found = compare("450", "450 4.7.1")
    assert "- When you see it:\n  - {}\n  - {}\n".format(*WHEN) in markdown(found, Page("en"))
    assert "When you see it:<ul><li>{}</li><li>{}</li></ul>".format(*WHEN) in html(found, Page("en"))
    assert main(["compare", "450", "450 4.7.1", "--lang", "en"]) == 0
    assert "  - When you see it:\n    - {}\n    - {}\n".format(*WHEN) in capsys.readouterr().out


def test_a_row_is_looked_up_by_one_name_in_every_language() -> None:
    thai, english = (compare("421", "501", language=language) for language in ("th", "en"))
    assert [row.aspect for row in thai.differences] == [row.aspect for row in english.differences]
    assert thai.differences[0].values != english.differences[0].values


@pytest.mark.parametrize(
    ("asked", "lead"),
    [
        ("354 250", "After 354 the message is sent; 250 at its end says that the server has taken it."),
        ("535 421", "After several 535s, for logins that fail, servers hang up, many with 421."),
    ],
)
def test_one_leads_to_the_other(asked: str, lead: str) -> None:
    assert lead in compare(asked).leads
