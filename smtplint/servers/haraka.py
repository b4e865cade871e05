"""Haraka with one plugin that accepts every sender and recipient.

Strategy. The stages follow cmd_mail() and cmd_rcpt(): what rfc1869.js makes of the line, then the descent of
@haraka/email-address, whose messages name a position. Positions are in UTF-16 units of the address as the server has
it: decoded, and a recipient without brackets put into them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from ..stages import Parts, Piece, Reading, Server, Stage, Version
from ._inet import is_ipv4, is_ipv6

FAILED = "501 Command parsing failed\nError: "
INVALID = "501 Invalid {role} address {shown}: "
PREFIX = {"mail": "FROM:", "rcpt": "TO:"}
AT_POSITION = "Invalid RFC-5321 address at position {position}: "
LINE_LIMIT = 510  # max.line_length of connection.ini, 512, less CR and LF
PATH_LIMIT = 256
LOCAL_PART_LIMIT = 64
LABEL_LIMIT = 63
SIZE_LIMIT = 26_214_400

_BREAK = re.compile(
    rb"(?:[\t-\r ]|\xc2\xa0|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf)+"
)
_PARAMETER = re.compile(rb"[A-Za-z0-9][A-Za-z0-9-]*(?:=[^= \x00-\x1f]+)?")
_LONG_HOP = re.compile(rb"[0-9A-Za-z\x80-\xff-]{64,}")
_IGNORED = re.compile("[\u00ad\u034f\u180b-\u180f\u200b\u2060\u2064\ufe00-\ufe0f\ufeff]")
_FORBIDDEN = re.compile("[\ufffd\x00-\x20#%/:<>?@\\[\\\\\\]^|\x7f]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NUMBER = re.compile(rb"[0-9]+\.?[0-9]*(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?")
_LITERAL_NUMBER = re.compile(rb"0(?:[xX][0-9A-Fa-f]+|[oO][0-7]+|[bB][01]+)")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _units(raw: bytes) -> int:
    """The length that JavaScript sees."""
    return len(_text(raw).encode("utf-16-le")) // 2


def _take_off_parameters(parts: Parts) -> Mapping[str, Piece]:
    """parse() of rfc1869.js: from the end, until a word does not look like a parameter."""
    text = parts["rest"]
    starts, ends = [0], []
    for gap in _BREAK.finditer(text):
        ends.append(gap.start())
        starts.append(gap.end())
    words = list(zip(starts, [*ends, len(text)], strict=True))
    if words[-1][0] == words[-1][1]:
        words.pop()
    last = len(words) - 1
    while last > 0 and _PARAMETER.fullmatch(text[slice(*words[last])]):
        last -= 1
    found: dict[str, Piece] = {}
    end = words[last][1] if words else 0
    if not end and last + 1 < len(words):
        last, end = last + 1, words[last + 1][1]
        found.update(_address(parts, text, words[last]))
    else:
        found.update(_address(parts, text, (0, end)))
    for start, stop in words[last + 1 :]:
        name, _, value = text[start:stop].partition(b"=")
        if name.upper() == b"SIZE":
            found["size"] = (value, (start, stop))
    return found


def _take_off_parameters_strictly(parts: Parts) -> Mapping[str, Piece]:
    """The same with strict_rfc1869."""
    found = dict(_take_off_parameters(parts))
    if "spaced" in found or (found["address"][0][:1] == b"<" and found["address"][0][-1:] == b">"):
        return found
    raw, span = found["address"]
    return {"unbracketed": (_text(raw).encode(), span)}


def _address(parts: Parts, text: bytes, span: tuple[int, int]) -> Mapping[str, Piece]:
    """What the address parser is given, and where it begins to read."""
    start, end = span
    raw = text[start:end]
    bracketed = raw[:1] == b"<" and raw[-1:] == b">" and len(raw) > 1
    found: dict[str, Piece] = {"address": (raw, span), "seen": (raw, span)}
    if _BREAK.search(raw) and not bracketed:
        return {"spaced": (_text(raw).encode(), span)}
    if "rcpt" in parts and b"@" in raw and not bracketed:
        found["wrapped"] = (b"", span)
        found["seen"] = (b"<" + raw + b">", span)
    elif raw[:1] == b"<":
        found["open"] = (b"", span)
        start += 1
    if raw.lower() in (b"", b"<>", b"postmaster", b"<postmaster>"):
        named = raw.lower().strip(b"<>")
        return found | {"format": (b"<" + named + b">", span), "settled": (b"", span)}
    name = "route_tail" if text[start : start + 1] == b"@" and ("open" in found or "wrapped" in found) else "mailbox"
    return found | {name: (text[start:end], (start, end))}


def _shown(parts: Parts) -> dict[str, bytes]:
    role = b"MAIL FROM" if "mail" in parts else b"RCPT TO"
    return {"role": role, "shown": _CONTROL.sub("", _text(parts["seen"])).encode()}


def _position(parts: Parts, left: bytes) -> dict[str, bytes]:
    units = _units(parts["address"][: len(parts["address"]) - len(left)]) + ("wrapped" in parts)
    return _shown(parts) | {"position": str(units).encode()}


def _stumble(parts: Parts) -> Mapping[str, bytes]:
    """The place reached."""
    return _position(parts, parts["left"])


def _at_end(parts: Parts) -> Mapping[str, bytes]:
    """The place behind the address; of one in brackets that were added, behind the second."""
    units = _units(parts["address"]) + 2 * ("wrapped" in parts)
    return _shown(parts) | {"position": str(units).encode()}


def _at_added(parts: Parts) -> Mapping[str, bytes]:
    """Behind the bracket of the line's own, before the one that the server puts."""
    return _position(parts, parts["added"])


def _in_route(parts: Parts) -> Mapping[str, bytes]:
    left, before = parts["left"], parts["route_tail"][: len(parts["route_tail"]) - len(parts["left"])]
    wanted = {b",": b'expected "@"', b"@": b"expected sub-domain", b".": b"expected sub-domain"}
    hyphens = before[len(before.rstrip(b"-")) :]
    return _position(parts, hyphens + left) | {"wanted": wanted.get(before[-1:], b'expected ":" after source route')}


def _long_label(parts: Parts) -> bytes | None:
    """What is left behind the first label over the limit, if the descent comes to it."""
    left = parts["host"]
    while True:
        run = re.match(rb"[0-9A-Za-z\x80-\xff-]*", left)
        label = (run[0] if run else b"").rstrip(b"-")
        if len(_text(label).encode()) > LABEL_LIMIT and label[:1] != b"-":
            return left[len(label) :]
        if not label or label[:1] == b"-" or left[len(label) : len(label) + 1] != b".":
            return None
        left = left[len(label) + 1 :]


def _labels_fit(parts: Parts) -> bool:
    return _long_label(parts) is None


def _behind_label(parts: Parts) -> Mapping[str, bytes]:
    return _position(parts, _long_label(parts) or b"")


def _is_literal(parts: Parts) -> bool:
    body = parts["body"]
    tag, colon, content = body.partition(b":")
    if not colon:
        return is_ipv4(body)
    if tag.lower() != b"ipv6":
        return re.fullmatch(rb"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?", tag) is not None and bool(content)
    if not is_ipv6(content):
        return False
    groups = len([group for group in content.split(b":") if group]) + (b"." in content)
    return b"::" not in content or groups <= 6


def _at_literal(parts: Parts) -> Mapping[str, bytes]:
    return _position(parts, parts["literal"])


def _path_fits(parts: Parts) -> bool:
    return len(_text(parts["seen"]).encode()) <= PATH_LIMIT


def _octets(parts: Parts) -> Mapping[str, bytes]:
    return _shown(parts) | {"octets": str(len(_text(parts["seen"]).encode())).encode()}


def _mailbox_parts(parts: Parts) -> Mapping[str, Piece]:
    """Local part and domain, and the address as the server writes it."""
    mailbox, non_local = parts["mailbox"], parts["non_local"]
    local = mailbox[: len(mailbox) - len(non_local) - 1]
    behind = parts["behind_literal"] if "body" in parts else parts["after_domain"]
    domain = non_local[: len(non_local) - len(behind)]
    begin = len(mailbox) - len(non_local)
    return {
        "local_part": (_text(local).encode(), (0, len(local))),
        "domain_part": (domain, (begin, begin + len(domain))),
        "format": (f"<{_text(local)}@{_text(domain)}>".encode(), (0, len(mailbox))),
    }


def _local_part_fits(parts: Parts) -> bool:
    return len(parts["local_part"]) <= LOCAL_PART_LIMIT


def _is_idn(parts: Parts) -> bool:
    """Whether UTS #46 maps it to a host name, roughly: nothing unassigned or blank, no mark to begin a label."""
    domain = _text(parts["domain_part"])
    if domain.isascii() or domain[0] == "[":
        return True
    mapped = unicodedata.normalize("NFKC", _IGNORED.sub("", domain).casefold())
    labels = re.split("[.\u3002]", mapped)
    kinds = {unicodedata.category(character) for character in mapped}
    return (
        bool(mapped.strip("."))
        and kinds.isdisjoint(("Cn", "Co", "Cc", "Cs", "Zs", "Zl", "Zp"))
        and _FORBIDDEN.search(mapped) is None
        and not any(label and unicodedata.category(label[0])[0] == "M" for label in labels)
    )


def _long_hop(parts: Parts) -> bytes | None:
    """What is left behind the first label over the limit in a source route."""
    tail = parts["route_tail"]
    hop = _LONG_HOP.search(tail.partition(b":")[0])
    return tail[hop.end() :] if hop else None


def _hops_fit(parts: Parts) -> bool:
    return _long_hop(parts) is None


def _behind_hop(parts: Parts) -> Mapping[str, bytes]:
    return _position(parts, _long_hop(parts) or b"")


def _size_fits(parts: Parts) -> bool:
    value = parts["size"]
    if _LITERAL_NUMBER.fullmatch(value):
        return int(value, 0) <= SIZE_LIMIT
    if value == b"Infinity":
        return False
    return _NUMBER.fullmatch(value) is None or float(value) <= SIZE_LIMIT


def _line_fits(parts: Parts) -> bool:
    return len(parts["line"]) <= LINE_LIMIT


def _separated(parts: Parts) -> bool:
    return b" " in parts["line"]


def _parameters(verb: str, reads: Callable[[Parts], Mapping[str, Piece]]) -> Reading:
    return Reading(f"{verb}_parameters", reads, "rest", (verb,))


def _missing(verb: str) -> str:
    return f"{FAILED}Invalid format of {verb} command: missing {PREFIX[verb]} prefix"


def _prefix(verb: str, rule: str) -> Stage:
    return Stage(f"{verb}_{rule}", _missing(verb), PREFIX[verb], f"{verb}_argument", rule, ("rest",))


def _path(verb: str, keyword: str) -> tuple[Stage | Reading, ...]:
    return (
        Stage(f"{verb}_bare", _missing(verb), PREFIX[verb], "line", "bare", refuses=True, when=(verb,)),
        _prefix(verb, keyword),
        _parameters(verb, _take_off_parameters),
        Stage(
            f"{verb}_unbracketed",
            f"{FAILED}Invalid format of {verb} command: {{unbracketed}}",
            "the address in angle brackets",
            "unbracketed",
            "",
            refuses=True,
            when=(verb,),
        ),
    )


def _at(name: str, message: str, words: str, on: str, rule: str | None = None, **more: Any) -> Stage:
    settings = {"rule": name if rule is None else rule, "echo": _stumble, **more}
    return Stage(name, INVALID + AT_POSITION + message, words, on, **settings)


ADDRESS: tuple[Stage | Reading, ...] = (
    Stage(
        "spaced",
        FAILED + 'Syntax error in parameters ("{spaced}")',
        "an address without white space, and parameters",
        "spaced",
        "",
        refuses=True,
    ),
    Stage(
        "path_limit",
        INVALID + "RFC-5321 path exceeds 256 octets ({octets} given)",
        f"at most {PATH_LIMIT} octets",
        "address",
        "",
        where=_path_fits,
        when=("!settled",),
        echo=_octets,
    ),
    _at(
        "route_label",
        f"sub-domain label exceeds {LABEL_LIMIT} octets",
        f"at most {LABEL_LIMIT} octets",
        "route_tail",
        "",
        where=_hops_fit,
        echo=_behind_hop,
    ),
    _at(
        "route",
        "{wanted}",
        "a source route, or no @ at the beginning",
        "route_tail",
        binds=("mailbox",),
        echo=_in_route,
    ),
    _at(
        "local_start",
        "expected atom in local-part",
        "an atom or a quoted string",
        "mailbox",
        binds=("quoted", "dotted"),
    ),
    _at("dot_string", 'expected atom after "."', "an atom", "dotted", binds=("after_local",)),
    _at("open_quote", "unterminated quoted-string", "a closing quote", "quoted", refuses=True, echo=_at_end),
    _at(
        "bad_pair",
        "invalid quoted-pair",
        "a printable character behind a backslash",
        "quoted",
        refuses=True,
        binds=("left",),
    ),
    _at(
        "quoted_string",
        "invalid character in quoted-string",
        "printable characters",
        "quoted",
        binds=("behind_quote",),
    ),
    _at("at", 'expected "@"', "an @", "after_local", binds=("non_local",)),
    _at("at_quoted", 'expected "@"', "an @", "behind_quote", "at", binds=("non_local",)),
    _at("non_local_start", "expected sub-domain", "a letter or a digit", "non_local", binds=("literal", "host")),
    _at(
        "long_label",
        f"sub-domain label exceeds {LABEL_LIMIT} octets",
        f"at most {LABEL_LIMIT} octets",
        "host",
        "host",
        where=_labels_fit,
        echo=_behind_label,
    ),
    _at("labels", "expected sub-domain", "a letter or a digit", "host", binds=("after_domain",)),
    _at("open_literal", "unterminated address literal", "a closing bracket", "literal", refuses=True, echo=_at_end),
    _at(
        "literal_whole",
        "invalid character in address literal",
        "printable characters",
        "literal",
        binds=("body", "behind_literal"),
    ),
    _at(
        "literal_body",
        "invalid address literal",
        "an IPv4 or IPv6 address, or a tag and more",
        "literal",
        where=_is_literal,
        echo=_at_literal,
    ),
    *(
        step
        for part in ("after_domain", "behind_literal")
        for step in (
            Stage(
                f"close_{part}",
                INVALID + AT_POSITION + 'expected ">"',
                "a closing bracket",
                part,
                "close",
                ("trailing",),
                when=("open",),
                echo=_stumble,
            ),
            Stage(
                f"wrapped_{part}",
                INVALID + AT_POSITION + 'expected ">"',
                "nothing more",
                part,
                "wrapped_close",
                ("added",),
                when=("wrapped",),
                echo=_stumble,
            ),
            Stage(
                f"bare_{part}",
                INVALID + AT_POSITION + "trailing input after address",
                "nothing more",
                part,
                "end",
                when=("!open", "!wrapped"),
                echo=_stumble,
            ),
        )
    ),
    _at("trailing", "trailing input after address", "nothing more", "trailing", "end"),
    _at("added", "trailing input after address", "nothing more", "added", "", refuses=True, echo=_at_added),
    Reading("mailbox", _mailbox_parts, "mailbox"),
    Stage(
        "local_part_limit",
        INVALID + f"RFC-5321 local-part exceeds {LOCAL_PART_LIMIT} octets",
        f"at most {LOCAL_PART_LIMIT} octets",
        "local_part",
        "",
        where=_local_part_fits,
        echo=_shown,
    ),
    Stage(
        "idn",
        INVALID + "invalid IDN domain",
        "UTF-8",
        "domain_part",
        "",
        where=_is_idn,
        echo=_shown,
    ),
)


SERVER = Server(
    id="haraka@3.3",
    software="Haraka 3.3.4 (npm)",
    configuration="one plugin that accepts every sender and recipient",
    basis="measured",
    stages=(
        Stage(
            "line_length",
            "521 Command line too long",
            f"at most {LINE_LIMIT} octets",
            rule="",
            where=_line_fits,
            closes=True,
        ),
        Stage("separator", "500 Unrecognized command", "no CR or other line separator", refuses=True, where=_separated),
        Stage(
            "command",
            "500 Unrecognized command",
            "MAIL or RCPT and a space",
            binds=("mail", "rcpt", "mail_argument", "rcpt_argument"),
        ),
        *_path("mail", "from"),
        *_path("rcpt", "to"),
        *ADDRESS,
        Stage("size", "550 Message too big!", f"at most {SIZE_LIMIT}", "size", "", where=_size_fits, when=("mail",)),
    ),
    accepts={"MAIL": "250 sender {format} OK", "RCPT": "250 recipient {format} OK"},
    others=(
        Version(
            id="haraka-strict@3.3",
            software="Haraka 3.3.4 (npm)",
            configuration="the same, with strict_rfc1869 in connection.ini, for clients that may not relay",
            changes=("No white space is taken behind the colon.", "An address must stand in angle brackets."),
            stages={
                "mail_from": _prefix("mail", "strict_from"),
                "rcpt_to": _prefix("rcpt", "strict_to"),
                "mail_parameters": _parameters("mail", _take_off_parameters_strictly),
                "rcpt_parameters": _parameters("rcpt", _take_off_parameters_strictly),
            },
        ),
    ),
    source="connection.js, haraka-utils/lib/rfc1869.js, @haraka/email-address/lib/envelope.js, literals.js",
)
