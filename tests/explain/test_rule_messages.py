from __future__ import annotations

import re

import pytest

from smtplint import rules
from smtplint.translation import translated

THAI = re.compile("[\u0e01-\u0e5b]")


@pytest.mark.parametrize("name", rules.names())
def test_what_a_rule_says_is_said_in_thai(name: str) -> None:
    """Every message of a rule's own cases, with the values that it quotes."""
    rule = rules.rule(name)
    messages = [case.message for case in rule.invalid] + [case.message for case in rule.files]
    assert messages
    for message in messages:
        spoken = translated(message, "th")
        assert THAI.search(spoken)
        quoted = re.findall(r'"[^"]*"', message)
        assert [text for text in quoted if text not in spoken] == []


def test_a_value_may_look_like_a_place() -> None:
    spoken = translated('"{0} {1}" behind the path; only a space and a parameter may follow it.', "th")
    assert spoken == 'มี "{0} {1}" หลังพาธ หลังพาธมีได้แค่ช่องว่างกับพารามิเตอร์'
