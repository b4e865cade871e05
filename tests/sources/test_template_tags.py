"""Tags of templates: which signs a text has that holds one."""

from smtplint.beginnings import pairs
from smtplint.sources.spelling.template_tags import SIGNS, TAGS


def test_each_tag_begins_with_one_of_the_signs() -> None:
    begun = {sign[:2] for sign in SIGNS}
    found = {
        bytes((first, second))
        for firsts, seconds in pairs(TAGS)
        for first in range(256)
        for second in range(256)
        if firsts >> first & 1 and seconds >> second & 1
    }
    assert found == begun
