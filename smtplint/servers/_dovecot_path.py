"""What Dovecot says about a path (smtp-address.c, smtp-parser.c), for both verbs and for both versions.

Strategy. The sentences are a table, in the order in which the parser, reading from left to right, comes to say them.
Both verbs share it but for the rows that name one: a recipient may do without a domain, a sender may be null.
"""

from __future__ import annotations

from ..regexes import regex
from ..stages import Parts, Stage
from ..typed import NamedTuple
from ._inet import is_ipv6

_LINK_LOCAL = regex(rb"(?i:fe[89ab][0-9a-f]|ff[0-9a-f][12]):")
_NUMBER = regex(rb"0[Xx][0-9A-Fa-f]+|0[0-7]*|[1-9][0-9]*")


def _is_scope(address: bytes, scope: bytes) -> bool:
    """__inet6_scopeid_pton() of glibc: a number, or for what is link-local an interface, such as every host has."""
    if scope.isdigit():
        return int(scope) < 1 << 32
    return scope == b"lo" and _LINK_LOCAL.match(address) is not None


def _is_numeric_host(text: bytes) -> bool:
    """Whether getaddrinfo() takes ``text`` for an address: IPv6, or IPv4 in any of inet_aton()'s ways to write it."""
    address, percent, scope = text.partition(b"%")
    if is_ipv6(address):
        return not percent or _is_scope(address, scope)
    numbers = text.split(b".")
    if len(numbers) > 4 or not all(map(_NUMBER.fullmatch, numbers)) or len(text) > 64:
        return False
    values = [int(n, 16) if n[:2] in (b"0x", b"0X") else int(n, 8 if n[0] == 48 else 10) for n in numbers]
    return all(value < 256 for value in values[:-1]) and values[-1] < 256 ** (5 - len(values))


def _content(parts: Parts) -> bytes:
    return parts["content_part"].removesuffix(parts["literal_end"])


def _ip_holds(parts: Parts) -> bool:
    return parts["tag"].lower() != b"ipv6" or _is_numeric_host(_content(parts))


def _old_ip_holds(parts: Parts) -> bool:
    return parts["tag"].lower() != b"ipv6" or is_ipv6(_content(parts))


class _Sentence(NamedTuple):
    """One complaint about a path: when ``on`` does not match ``rule``, or with ``refuses`` when it does."""

    name: str
    text: str
    words: str
    on: str
    binds: tuple[str, ...] = ()
    rule: str | None = None
    when: tuple[str, ...] = ()
    refuses: bool = False
    verb: str = ""


def _refused(
    name: str, text: str, words: str, on: str, rule: str | None = None, *when: str, verb: str = ""
) -> _Sentence:
    return _Sentence(name, text, words, on, (), rule, when, True, verb)


_LOCAL = "a local part: letters, digits, dots, or a quoted string"
_CLOSE = 'a closing "]"'
_PRINTABLE = "a printable character"
_UNCLOSED = "Missing ']' at end of address literal"
_PATH = (
    _Sentence("brackets", "Missing '<' at beginning of path", "the path in angle brackets", "path", ("inner",)),
    _Sentence("route_domains", "Missing domain after '@' in source route", "a domain", "inner"),
    _Sentence("route_ats", "Missing '@' after ',' in source route", 'an "@"', "inner"),
    _Sentence("route_end", "Missing ':' at end of source route", "a colon", "inner"),
    _Sentence("route_then_mailbox", "Invalid character in path", "a mailbox", "inner", ("route", "mailbox")),
    _Sentence("quoted_pairs", "Invalid character after '\\' in quoted string", _PRINTABLE, "mailbox"),
    _Sentence("quoted_end", "Premature end of quoted string", "the closing quote", "mailbox"),
    _Sentence("quoted_content", "Invalid character in quoted string", _PRINTABLE, "mailbox"),
    _Sentence("local_then_rest", "Invalid character in localpart", _LOCAL, "mailbox", ("after_local", "no_local")),
    _refused("only_route", "Path only consists of source route", "a mailbox", "no_local", "null_path", "route"),
    _refused("null_path", "Null path not allowed", "a mailbox", "no_local", verb="rcpt"),
    _refused("no_local", "Invalid character in localpart", _LOCAL, "no_local", ""),
    _refused("end_of_path", "Missing domain", "@ and a domain", "after_local", verb="mail"),
    _Sentence("at", "Invalid character in localpart", 'an "@"', "after_local", verb="mail"),
    _Sentence(
        "at_or_close",
        "Invalid character in localpart",
        'an "@" or the closing ">"',
        "after_local",
        ("domain_part", "before_close"),
    ),
    _refused("after_at", "Missing domain after '@'", "a domain", "domain_part", "end_of_path"),
    _Sentence("domain_begins", "Invalid domain", "a domain or a literal", "domain_part"),
    _Sentence("sub_domains", "Empty sub-domain", "a label", "domain_part"),
    _Sentence("sub_domain_bytes", "Invalid character in domain", "a label", "domain_part"),
    _Sentence("domain_then_rest", "Invalid domain", "a domain", "domain_part", ("before_close", "literal")),
    _Sentence("literal_part", "Invalid address literal", "a literal", "literal", ("numeric", "tagged")),
    _Sentence("ipv4", "Invalid IPv4 address literal", "four numbers up to 255", "numeric", ("literal_end",)),
    _refused("cut_ipv4", _UNCLOSED, _CLOSE, "numeric", "", "!literal_end"),
    _Sentence("tag_then_content", "Invalid address literal", "a tag and a colon", "tagged", ("tag", "content_part")),
    _Sentence("content_then_rest", "Empty address literal", "an address", "content_part", ("literal_end",)),
    _Sentence("ipv6", "Invalid IPv6 address literal", "an IPv6 address", "content_part", rule=""),
    _refused("open_literal", _UNCLOSED, _CLOSE, "literal_end", "nothing"),
    _Sentence("literal_close", "Invalid character in address literal", _CLOSE, "literal_end", ("before_close",)),
    _Sentence("close", "Missing '>' at end of path", 'a closing ">"', "before_close", ("after_path",)),
    _Sentence("after_path", "Invalid character in path", "the end or a space", "after_path", ("params",), "parameters"),
)
# The sentences whose rule has a form of its own where only ASCII is read.
_BY_VERSION = frozenset(
    "route_domains route_ats route_end route_then_mailbox quoted_pairs quoted_end quoted_content local_then_rest "
    "sub_domains sub_domain_bytes domain_then_rest content_then_rest".split()
)
_SAID_OF = {"mail": ("FROM", "unreadable"), "rcpt": ("TO", "recipient")}


def path_stages(verb: str, dialect: str = "") -> tuple[Stage, ...]:
    """The sentences about one verb's path as stages; ``dialect`` is "ascii_" where only ASCII is read."""
    parameter, path = _SAID_OF[verb]
    stages = []
    for said in _PATH:
        if said.verb not in ("", verb):
            continue
        form = dialect * (said.name in _BY_VERSION)
        stages.append(
            Stage(
                name=f"{form}{verb}_{said.name}",
                reply=f"501 5.5.4 Invalid {parameter}: {said.text}",
                words=said.words,
                on=path if said.on == "path" else said.on,
                rule=said.rule if said.rule == "" else form + (said.rule or said.name),
                binds=said.binds,
                refuses=said.refuses,
                where=(_old_ip_holds if dialect else _ip_holds) if said.name == "ipv6" else None,
                when=(path, *said.when),
            )
        )
    return tuple(stages)
