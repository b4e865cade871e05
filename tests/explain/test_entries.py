"""The tables of causes and reply codes hold what their readers ask for, and nothing that they pass over."""

from __future__ import annotations

from typing import get_args

from smtplint.replies import codes, model
from smtplint.replies.causes import CAUSES
from smtplint.replies.tables import entries

FIELDS = {
    "causes.txt": {"name", "meaning", "fix", "otherwise", "timed", "actor", "policy"},
    "codes.txt": {*model.Code._fields} - {"code"},
}
# Of these there may be several lines.
SEVERAL = {"when", "fix", "otherwise", "exchange", "sound"}


def test_each_field_is_one_that_is_read() -> None:
    for table, fields in FIELDS.items():
        for key, given in entries(table):
            assert set(given) <= fields, (table, key)
            assert [field for field, lines in given.items() if len(lines) > 1 and field not in SEVERAL] == [], key


def test_who_acts_how_it_is_tried_again_and_what_becomes_of_the_connection_are_of_few_kinds() -> None:
    assert {one.actor for one in CAUSES.values()} <= set(get_args(model.Actor)[0])
    assert {one.policy for one in CAUSES.values()} <= set(get_args(model.Policy)[0])
    assert {one.survival for one in codes.every()} <= set(get_args(model.Survival)[0])
    assert {one.cause for one in codes.every()} <= set(CAUSES)
