"""How a text looks that is to be an address, before it is read as one: it has no @, blanks beside it, a list's comma.

Strategy. Only what can be nothing else is told: a domain has to be told from the name of a file, a property or a route.
"""

from __future__ import annotations

from ...model import Span
from ...regexes import regex
from ..spelling.spelt import Spelt

# An address with blanks beside its @.
_SPACED = regex(rb"[^\s<>\"(,;:@]+(?:[ \t]+@[ \t]*|@[ \t]+)[\w.-]+")
# A comma for a dot in a domain, and one that no name of a person's own host can stand behind.
_COMMA = regex(rb"[^\s,<>@]+@[\w\0.-]+,[a-z][a-z0-9-]+(?P<dotted>\.[a-z0-9.-]+[a-z0-9])?")
# What is left of a list.
_LAST = regex(rb"\s*[^\s,;:<>@\"]+@[\w.-]+\s*[,;]\s*")
# An @ spelt out.
_SPELT_OUT = (
    rb"[\w.+-]+(?:[ ]at[ ]|[ ]?\(at\)[ ]?|[ ]?\[at\][ ]?)(?:[A-Za-z0-9-]+(?:\.|[ ]dot[ ]|[ ]?\[dot\][ ]?))+[a-z]{2,}"
)
_AT = regex(_SPELT_OUT)
# Where an address is due: a domain, which is told from a name of a file, a property or a route. A name of two
# parts may be a property's but where an address is all that can stand; a word and a domain are no file's name.
_TOP = rb"com|org|net|edu|gov|biz|example|test|invalid|local|localdomain|internal"
_SHORT = rb"(?:info|dev|lan|(?!as|cc|cs|db|do|go|gz|id|in|is|js|md|me|mk|my|pl|pm|ps|py|rb|rs|sh|so|to|ts|vb)[a-z]{2})"
_WITHOUT = regex(
    rb"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9-]+)*\.(?:" + _TOP + rb")"
    rb"|[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9-]+)+\." + _SHORT + rb"|[a-z0-9._+-]+[ ](?:[a-z0-9-]+\.)+(?:" + _TOP + rb"|info"
    rb"|(?!cc|cs|db|go|gz|js|md|mk|pl|pm|ps|py|rb|rs|sh|so|ts|vb)[a-z]{2})"
    rb"|" + _SPELT_OUT
)
_HOST = regex(rb"[A-Za-z0-9_+-]+\." + _SHORT)
_DOMAIN = regex(rb"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9-]+)*\.(?:[A-Za-z]{2}|app|cloud|email|mail|shop|site|tech|online|xyz)")
# Names that machines and mailboxes of a program's own have: where no domain is put behind one, it is sent without.
_ACCOUNT = regex(
    rb"root|nobody|daemon|www-data|apache|nginx|nagios|icinga|zabbix|munin|cron|backup|ops|noc|webmaster|hostmaster"
    rb"|no-?reply|do-?not-?reply|mailer-daemon|alerts?|monitor(?:ing)?|notifications?"
)
# What is nothing but addresses, and what parts them.
_ALONE = regex(rb"(?P<open><)?[^\s<>@\",;()]+@[^\s<>@\",;()]+(?(open)>)")
_PARTS = regex(rb"[^\s,;]+")
# A name with a comma in it, and what stands behind such a comma where a value stands before it.
_BEHIND = rb"(?i:inc|llc|ltd|gmbh|corp|co|jr|sr|ph\.?d|m\.?d|esq|s\.?a|ag|bv|plc)\.?[ \t]*<\0>"
_SUFFIX = regex(_BEHIND)
_PARTED_NAME = regex(rb"[\w .&'-]+,[^<>@,\"]*<\0>|\0,[ \t]*" + _BEHIND)


def parts_a_name(raw: bytes) -> bool:
    """Whether a comma stands in a name that is partly a value, before an address that is one."""
    return _PARTED_NAME.fullmatch(raw) is not None


def ends_name(raw: bytes) -> bool:
    """Whether what stands behind a comma is the end of a name, and a value its address."""
    return _SUFFIX.fullmatch(raw) is not None


def has_at(raw: bytes) -> bool:
    """Whether a value has an @, or a character that looks like one."""
    return b"@" in raw or "\uff20".encode() in raw or "\ufe6b".encode() in raw


def lacks_at(spelt: Spelt, *, sent: bool = False) -> bool:
    """Whether a value that is meant for an address has no @; ``sent``: nothing but an address may stand there."""
    raw = bytes(spelt.raw).strip()
    return not spelt.holes and bool(_WITHOUT.fullmatch(raw) or (sent and _HOST.fullmatch(raw)))


def names_host(raw: bytes, span: Span) -> bool:
    """Whether a stretch of a value is a domain, or an address without its @."""
    return _WITHOUT.fullmatch(raw, *span) is not None


def is_spelt_out(raw: bytes, span: Span) -> bool:
    """Whether a stretch of a value is an address with words for its @."""
    return _AT.fullmatch(raw, *span) is not None


def is_account(spelt: Spelt) -> bool:
    """Whether a value is the name of an account that machines have, with no domain behind it."""
    return not spelt.holes and _ACCOUNT.fullmatch(bytes(spelt.raw).strip(b"<>")) is not None


def is_domain(spelt: Spelt) -> bool:
    """Whether a value is a domain, where nothing else with a full stop is due."""
    return not spelt.holes and _DOMAIN.fullmatch(bytes(spelt.raw).strip()) is not None


def is_spaced(spelt: Spelt) -> bool:
    """Whether a value is an address alone, with blanks beside its @: a slip, though RFC 5322 has a form for it."""
    return not spelt.holes and _SPACED.fullmatch(bytes(spelt.raw)) is not None


def has_comma(spelt: Spelt, *, listed: bool = False) -> bool:
    """Whether a value is an address with a comma where a dot of its domain is due; ``listed``: others may follow it."""
    match = _COMMA.fullmatch(spelt.raw)
    return match is not None and not (listed and match["dotted"] is None)


def ends_a_list(spelt: Spelt) -> bool:
    """Whether a value is an address with a list's comma behind it, where no list is due."""
    return not spelt.holes and _LAST.fullmatch(spelt.raw) is not None


def several(raw: bytes | bytearray) -> list[Span]:
    """The addresses of a value that is nothing but several, between commas, semicolons or blanks."""
    parts = [part.span() for part in _PARTS.finditer(raw)] if raw.count(b"@") > 1 else []
    return parts if len(parts) > 1 and all(_ALONE.fullmatch(raw, *part) for part in parts) else []
