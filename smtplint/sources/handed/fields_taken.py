"""Values that an expression takes out of a message's fields, or addresses with their names.

Strategy. What a value is taken out of is told by its name, or by the name of the field; what the file makes a table of
its own, or reads settings into, is no message.
"""

from __future__ import annotations

from ...regexes import regex
from ..coding.values.given_values import settled, value_at
from ..sent.meanings import AS_TEXT, FIELD, TAKEN, is_text
from ..spelling.literals import Scanned

# What holds the fields of a message: by its name, or by theirs, where it is not one of settings or of an envelope.
_MESSAGE = r"(?:msg|message|e?mail|mime\w*|root|parsed|headers?|hdrs?|m|\w+_(?:msg|message|e?mail|headers?))"
_MESSAGES = regex(_MESSAGE)
_OTHER = (
    r"(?:config\w*|\w*(?:cfg|conf|settings?|defaults?|options?|prefs|account|profile|section|ini|toml|yaml|json)|opts|args"
    r"|env\w*|params?|row|data|form|fields?|\w+_config)"
)
# What a name stands for that is no message: a table by itself, or what is read from a file of settings.
_TABLE = regex(r"\{|(?:\w+\.)*(?:json|yaml|YAML|toml\w*|JSON|TOML|\w*[cC]onfig\w*|csv)\.\w*\(|dict\(|os\.environ|\w+\[")
_ITS_NAME = regex(r"(\w+)(?:\[|\.get)")
_TAKING = r"""(?:\[\s*{0}\s*\]|\.get(?:_all)?\(\s*{0}\s*\))"""
_CAPITALS = r"""["'](?-i:From|To|Cc|Bcc|Sender|Reply-To|FROM|TO|CC)["']"""
_HEADER = regex(
    rf"""(?i)(?:(?<![\w.])(?:self\.|this\.)?{_MESSAGE}{_TAKING.format(FIELD)}|(?<!\w)(?!{_OTHER}\b)\w+{_TAKING.format(_CAPITALS)}"""
    rf"""|\){_TAKING.format(_CAPITALS)}|{TAKEN}|\bformataddr\(.*\)){AS_TEXT}"""
)
# What takes a list apart, of which each part still has its name; and what takes the address out of a part.
_PARTED = regex(r"""\.split\(\s*["'][,;][ ]?["']\s*\)$""")
_ADDRESSES = regex(r"(?i)\b\w*(?:parse|addr)\w*\(")


def is_field(source: Scanned, text: str, at: int) -> bool:
    """Whether an expression that begins at a place is a header field's value, or an address with its name."""
    parted = _PARTED.search(text)
    if parted:
        text = text[: parted.start()]
        if _ADDRESSES.search(text):
            return False
    if is_text(text):
        return True
    return _HEADER.search(text) is not None and "," not in text.partition("[")[0] and not _is_of_table(source, text, at)


def _is_of_table(source: Scanned, text: str, at: int) -> bool:
    """Whether a value is taken out of what its file makes a table, or reads settings into."""
    name = _ITS_NAME.match(text)
    begin = settled(name[1], source, at) if name and not _MESSAGES.fullmatch(name[1]) else -1
    return begin >= 0 and _TABLE.match(value_at(source, begin)[2]) is not None
