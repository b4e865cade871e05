from __future__ import annotations

import re

import pytest

from smtplint.cli import main
from smtplint.columns import folded, padded, width
from smtplint.thai import told_apart, words
from smtplint.translation import Message, language, translated

from . import locales
from .messages import PLACE, messages

CATALOGUE = locales.read()
THAI = re.compile("[\u0e01-\u0e5b]")


def test_the_built_catalogue_is_that_of_its_source() -> None:
    assert locales.compiled(CATALOGUE) == locales.MO.read_bytes()


def test_every_text_is_in_the_catalogue() -> None:
    assert sorted(set(messages()) ^ set(CATALOGUE)) == []


def test_every_text_is_translated() -> None:
    both = [(text, CATALOGUE[text]) for text in messages()]
    assert [one for one in both if not THAI.search(one[1]) or one[0] == one[1]] == []
    assert [one for one in both if sorted(PLACE.findall(one[0])) != sorted(PLACE.findall(one[1]))] == []


@pytest.mark.parametrize(
    ("asked", "environment", "spoken"),
    [
        (None, {}, "en"),
        (None, {"LANG": "th_TH.UTF-8"}, "th"),
        (None, {"LANG": "th_TH.UTF-8", "LC_ALL": "C"}, "en"),
        (None, {"LANG": "C.UTF-8", "LC_MESSAGES": "th"}, "th"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        (None, {"LANG": "", "LC_ALL": ""}, "en"),
        # gettext's rule: LANGUAGE goes before, but not where the locale is C
        (None, {"LANG": "en_US.UTF-8", "LANGUAGE": "th"}, "th"),
        (None, {"LANG": "th_TH.UTF-8", "LANGUAGE": "de:en_GB:th"}, "en"),
        (None, {"LANG": "de_DE.UTF-8", "LANGUAGE": "de:th_TH"}, "th"),
        (None, {"LANG": "th_TH.UTF-8", "LANGUAGE": "de"}, "en"),
        (None, {"LANG": "th_TH.UTF-8", "LANGUAGE": "C:th"}, "en"),
        (None, {"LANG": "th_TH.UTF-8", "LANGUAGE": ""}, "th"),
        (None, {"LANG": "C.UTF-8", "LANGUAGE": "th"}, "en"),
        (None, {"LANG": "th_TH", "LC_ALL": "POSIX", "LANGUAGE": "th"}, "en"),
        (None, {"LANG": "C", "LANGUAGE": "th"}, "en"),
        # where that is all that is said it is not C that was asked for
        (None, {"LANGUAGE": "th"}, "th"),
        (None, {"LANGUAGE": "de:th:en", "LANG": "", "LC_ALL": ""}, "th"),
        (None, {"LANGUAGE": "en:th"}, "en"),
        (None, {"LANGUAGE": "C:th"}, "en"),
        (None, {"LANGUAGE": "de"}, "en"),
        ("en", {"LANG": "th_TH", "LANGUAGE": "th"}, "en"),
        ("th", {"LANG": "C"}, "th"),
        ("en", {"LC_ALL": "th_TH"}, "en"),
        # as locales have it
        ("TH", {}, "th"),
        ("th-TH", {}, "th"),
        ("en_GB.UTF-8", {"LC_ALL": "th_TH"}, "en"),
    ],
)
def test_the_language_spoken(asked: str | None, environment: dict[str, str], spoken: str) -> None:
    assert language(asked, environment) == spoken


def test_an_unknown_language_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "421", "--lang", "xx"]) == 2
    assert capsys.readouterr().err == "smtplint: no language is called 'xx'; there are en, th\n"


def test_a_message_keeps_its_template() -> None:
    message = Message("{count} days", count=5)
    assert message == "5 days"
    assert (translated(message, "en"), translated(message, "th")) == ("5 days", "5 วัน")
    assert translated("{count} days", "th", count="{count}") == "{count} วัน"
    assert translated("unheard of", "th") == "unheard of"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("คำอธิบาย", 7), ("เมื่อคุณพบเห็น", 10), ("วิธีแก้ไข", 6), ("＜ａ＞", 6), ("a\u200bb", 2)],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns
    assert padded(text, 12) == text + " " * (12 - columns)


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("เซิร์ฟเวอร์ปฏิเสธคำสั่ง", 14, ["เซิร์ฟเวอร์ปฏิเสธ", "คำสั่ง"]),
        ("อาร์กิวเมนต์ผิด", 8, ["อาร์กิว", "เมนต์ผิด"]),
        ("ในเซสชัน: ต่าง ๆ", 12, ["ในเซสชัน:", "ต่าง ๆ"]),
        ("ส่งคำสั่ง(MAIL)ซ้ำ", 10, ["ส่ง", "คำสั่ง(MAIL)", "ซ้ำ"]),
        ("เซิร์ฟเวอร์ไม่รับการส่ง", 11, ["เซิร์ฟเวอร์", "ไม่รับการส่ง"]),
        ("ปฏิเสธการรีเลย์", 9, ["ปฏิเสธ", "การรีเลย์"]),
        ("สตริงในเครื่องหมายคำพูด", 16, ["สตริงใน", "เครื่องหมายคำพูด"]),
        ("เซิร์ฟเวอร์รับทุกผู้ส่ง", 13, ["เซิร์ฟเวอร์รับ", "ทุกผู้ส่ง"]),
    ],
)
def test_thai_is_folded_between_words(text: str, columns: int, lines: list[str]) -> None:
    assert folded(text, columns) == lines


def test_the_rest_is_folded_at_spaces() -> None:
    assert folded("one two three", 9, "- ", "  ") == ["- one two", "  three"]


def test_every_thai_word_of_the_catalogue_is_known() -> None:
    """A word that is not is broken where it should not be: it goes into smtplint/locale/th/words.txt."""
    runs = {run for text in CATALOGUE.values() for run in re.findall("[\u0e01-\u0e4e]+", text)}
    unknown = {run: told_apart(run) for run in runs if not words().issuperset(told_apart(run))}
    assert unknown == {}


@pytest.mark.parametrize("heading", ["คำอธิบาย", "เมื่อคุณพบเห็น", "วิธีแก้ไข", "ความแตกต่างหลัก", "ควรใช้อันไหนเมื่อไร"])
def test_the_headings(heading: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "421", "501", "--lang", "th"]) == 0
    assert f"\n{heading}\n" in capsys.readouterr().out
