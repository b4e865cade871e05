from __future__ import annotations

import re

import pytest

from smtplint import rules
from smtplint.translation import translated
from tests.rows import over

THAI = re.compile("[\u0e01-\u0e5b]")
AND = re.compile("(?<=[\"']) and (?=[\"'])")
QUOTED = re.compile("'[^']*\"[^']*'|\"[^\"]*\"")


@over("name", rules.names())
def test_what_a_rule_says_is_said_in_thai(name: str) -> None:
    """Every message of a rule's own cases, with the values that it quotes."""
    rule = rules.rule(name)
    messages = [case.message for case in rule.invalid] + [case.message for case in rule.files]
    assert messages
    for message in messages:
        spoken = translated(message, "th")
        assert THAI.search(spoken)
        quoted = QUOTED.findall(AND.sub("", message))
        assert [text for text in quoted if text not in spoken] == []


@pytest.mark.parametrize(
    ("message", "thai"),
    [
        (
            '"<<" and ">>" round the address; one bracket belongs on each side.',
            'มี "<<" กับ ">>" รอบที่อยู่ ต้องมีวงเล็บข้างละหนึ่งตัว',
        ),
        (
            '">" before and "<" behind the address; < belongs before it and > behind it.',
            'วงเล็บสลับข้าง: มี ">" หน้าที่อยู่และ "<" หลังที่อยู่ ต้องมี < ข้างหน้าและ > ข้างหลัง',
        ),
        (
            """'"<' and '>"' where < and > belong round the address.""",
            """มี '"<' กับ '>"' แทน < กับ > ซึ่งต้องล้อมรอบที่อยู่""",
        ),
        (
            "The command ends in the characters \\r\\n, which are not read as a line end here; a line ends in CR LF.",
            "คำสั่งจบด้วย อักขระ \\r\\n ซึ่งตรงนี้ไม่ได้ถูกอ่านเป็นตัวจบบรรทัด บรรทัดต้องจบด้วย CR LF",
        ),
        (
            "White space in the domain; outside quotes an address has none.",
            "มีช่องว่างในโดเมน ที่อยู่มีช่องว่างนอกเครื่องหมายคำพูดไม่ได้",
        ),
        (
            '"Tom and the path" inside the brackets is a display name; only the address belongs there.',
            '"Tom and the path" ในวงเล็บเป็นชื่อที่ใช้แสดง ตรงนี้มีได้เฉพาะที่อยู่',
        ),
    ],
)
def test_the_words_of_a_value_are_translated_and_what_it_quotes_is_not(message: str, thai: str) -> None:
    assert translated(message, "th") == thai


def test_a_value_may_look_like_a_place() -> None:
    spoken = translated('"{0} {1}" behind the address; only a space and a parameter may follow it.', "th")
    assert spoken == 'มี "{0} {1}" หลังที่อยู่ หลังที่อยู่มีได้แค่ช่องว่างกับพารามิเตอร์'
