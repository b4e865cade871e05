"""What Haraka counts and cuts: parameters off the end of a line, and places in an address as JavaScript counts them.

Strategy. A line's words come off from its end, as in rfc1869.js. The rest are conditions and what the server's messages
fill in: a place is told by how much of the address was left to read there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..regexes import regex
from ..stages import Parts, Piece
from ._inet import is_ipv4, is_ipv6
from ._javascript import SPACE, units, words
from ._uts46 import ada

LINE_LIMIT = 510  # max.line_length of connection.ini, 512, less CR and LF
PATH_LIMIT = 256
LOCAL_PART_LIMIT = 64
LABEL_LIMIT = 63
SIZE_LIMIT = 26_214_400

_PARAMETER = regex(rb"[A-Za-z0-9][A-Za-z0-9-]*(?:=[^= \x00-\x1f]+)?")
_LABEL = regex(rb"[0-9A-Za-z\x80-\xff]++(?:-++[0-9A-Za-z\x80-\xff]++)*+")
_DOT = regex(rb"\.")
_DOT_OR_HOP = regex(rb"\.|,@")
_CONTROL = regex(r"[\x00-\x1f\x7f]")
_NUMBER = regex(rb"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_LITERAL_NUMBER = regex(rb"0(?:[xX][0-9A-Fa-f]+|[oO][0-7]+|[bB][01]+)")


def decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def take_off_parameters(parts: Parts) -> Mapping[str, Piece]:
    """parse() of rfc1869.js: from the end, until a word does not look like a parameter."""
    text = parts["rest"]
    spans = words(text)
    if spans[-1][0] == spans[-1][1]:
        spans.pop()
    last = len(spans) - 1
    while last > 0 and _PARAMETER.fullmatch(text[slice(*spans[last])]):
        last -= 1
    found: dict[str, Piece] = {}
    end = spans[last][1] if spans else 0
    if not end and last + 1 < len(spans):
        last, end = last + 1, spans[last + 1][1]
        found.update(address(parts, text, spans[last]))
    else:
        found.update(address(parts, text, (0, end)))
    for start, stop in spans[last + 1 :]:
        name, _, value = text[start:stop].partition(b"=")
        if name.upper() == b"SIZE":
            found["size"] = (value, (start, stop))
    return found


def take_off_parameters_strictly(parts: Parts) -> Mapping[str, Piece]:
    """The same with strict_rfc1869."""
    found = dict(take_off_parameters(parts))
    if "spaced" in found or (found["address"][0][:1] == b"<" and found["address"][0][-1:] == b">"):
        return found
    raw, span = found["address"]
    return {"unbracketed": (decoded(raw).encode(), span)}


def address(parts: Parts, text: bytes, span: tuple[int, int]) -> Mapping[str, Piece]:
    """What the address parser is given, and where it begins to read."""
    start, end = span
    raw = text[start:end]
    bracketed = raw[:1] == b"<" and raw[-1:] == b">" and len(raw) > 1
    found: dict[str, Piece] = {"address": (raw, span), "seen": (raw, span)}
    if SPACE.search(raw) and not bracketed:
        return {"spaced": (decoded(raw).encode(), span)}
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


def shown(parts: Parts) -> dict[str, bytes]:
    role = b"MAIL FROM" if "mail" in parts else b"RCPT TO"
    return {"role": role, "shown": _CONTROL.sub("", decoded(parts["seen"])).encode()}


def position(parts: Parts, left: bytes) -> dict[str, bytes]:
    reached = units(decoded(parts["address"][: len(parts["address"]) - len(left)])) + ("wrapped" in parts)
    return shown(parts) | {"position": str(reached).encode()}


def stumble(parts: Parts) -> Mapping[str, bytes]:
    """The place reached."""
    return position(parts, parts["left"])


def at_end(parts: Parts) -> Mapping[str, bytes]:
    """The place behind the address; of one in brackets that were added, behind the second."""
    reached = units(decoded(parts["address"])) + 2 * ("wrapped" in parts)
    return shown(parts) | {"position": str(reached).encode()}


def at_added(parts: Parts) -> Mapping[str, bytes]:
    """Behind the bracket of the line's own, before the one that the server puts."""
    return position(parts, parts["added"])


def in_route(parts: Parts) -> Mapping[str, bytes]:
    left, before = parts["left"], parts["route_tail"][: len(parts["route_tail"]) - len(parts["left"])]
    wanted = {b",": b'expected "@"', b"@": b"expected sub-domain", b".": b"expected sub-domain"}
    hyphens = before[len(before.rstrip(b"-")) :]
    return position(parts, hyphens + left) | {"wanted": wanted.get(before[-1:], b'expected ":" after source route')}


def _behind_long_label(text: bytes, place: int, separator: re.Pattern[bytes]) -> bytes | None:
    """parseLabel(): what is left behind the first label over the limit, if the descent comes to it."""
    while label := _LABEL.match(text, place):
        if len(decoded(label[0]).encode()) > LABEL_LIMIT:
            return text[label.end() :]
        if (following := separator.match(text, label.end())) is None:
            return None
        place = following.end()
    return None


def long_label(parts: Parts) -> bytes | None:
    return _behind_long_label(parts["host"], 0, _DOT)


def labels_fit(parts: Parts) -> bool:
    return long_label(parts) is None


def behind_label(parts: Parts) -> Mapping[str, bytes]:
    return position(parts, long_label(parts) or b"")


def is_literal(parts: Parts) -> bool:
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


def at_literal(parts: Parts) -> Mapping[str, bytes]:
    return position(parts, parts["literal"])


def path_fits(parts: Parts) -> bool:
    return len(decoded(parts["seen"]).encode()) <= PATH_LIMIT


def octets(parts: Parts) -> Mapping[str, bytes]:
    return shown(parts) | {"octets": str(len(decoded(parts["seen"]).encode())).encode()}


def mailbox_parts(parts: Parts) -> Mapping[str, Piece]:
    """Local part and domain, and the address as the server writes it."""
    mailbox, non_local = parts["mailbox"], parts["non_local"]
    local = mailbox[: len(mailbox) - len(non_local) - 1]
    behind = parts["behind_literal"] if "body" in parts else parts["after_domain"]
    domain = non_local[: len(non_local) - len(behind)]
    begin = len(mailbox) - len(non_local)
    return {
        "local_part": (decoded(local).encode(), (0, len(local))),
        "domain_part": (domain, (begin, begin + len(domain))),
        "format": (f"<{decoded(local)}@{decoded(domain)}>".encode(), (0, len(mailbox))),
    }


def local_part_fits(parts: Parts) -> bool:
    return len(parts["local_part"]) <= LOCAL_PART_LIMIT


def is_idn(parts: Parts) -> bool:
    """Whether domainToASCII of Node takes it; nothing is asked of ASCII."""
    domain = decoded(parts["domain_part"])
    return domain.isascii() or ada(domain)


def long_hop(parts: Parts) -> bytes | None:
    return _behind_long_label(parts["route_tail"], 1, _DOT_OR_HOP)


def hops_fit(parts: Parts) -> bool:
    return long_hop(parts) is None


def behind_hop(parts: Parts) -> Mapping[str, bytes]:
    return position(parts, long_hop(parts) or b"")


def size_fits(parts: Parts) -> bool:
    """Number() of JavaScript: only what has no sign may have a base."""
    value = parts["size"]
    if _LITERAL_NUMBER.fullmatch(value):
        return int(value, 0) <= SIZE_LIMIT
    if value in (b"Infinity", b"+Infinity"):
        return False
    return _NUMBER.fullmatch(value) is None or float(value) <= SIZE_LIMIT


def separated(parts: Parts) -> bool:
    return b" " in parts["line"]
