"""Commands to ask real servers: sound ones, each with one fault or two, and what stands at every edge.

The list is worked out anew from a fixed seed, so that it is the same everywhere. Kinds: "two-faults",
"fault-parameter", "parameter", "length", "octet", "quoting", "space", "literal".
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

from .evidence import unescaped

Mutation = Callable[[bytes], bytes]

LOCALS = (b"ann", b"ann.lee", b"ann+tag", b'"ann lee"', b'"a\\"b"', b"o'neil", b"a_b-c", b"x")
DOMAINS = (b"lab.test", b"mail.lab.test", b"a-b.example.org", b"[192.0.2.7]", b"[IPv6:2001:db8::7]", b"host")
PARAMETERS = {
    b"SIZE": (b"1000", b"0", b"-1", b"1e3", b"99999999999999999999", b"999999999999999999999", b" ", b"+99999999"),
    b"BODY": (b"7BIT", b"8bitmime", b"BINARYMIME", b"8BIT", b"7BIT,8BITMIME"),
    b"SMTPUTF8": (b"1", b"yes"),
    b"RET": (b"FULL", b"hdrs", b"NONE", b"FULL,HDRS"),
    b"ENVID": (b"QQ314159", b"a+2Bb", b"a+2bb", b"a+b", b"x" * 101, b"a=b"),
    b"NOTIFY": (b"NEVER", b"success,delay", b"SUCCESS,NEVER", b"SUCCESS,", b"FAILURE,FAILURE", b"x"),
    b"ORCPT": (
        b"rfc822;ann@lab.test",
        b"utf-8;ann@lab.test",
        b"rfc822;",
        b";ann@lab.test",
        b"ann@lab.test",
        b"rfc822;a+4Gb",
    ),
    b"AUTH": (b"<>", b"ann@lab.test", b"ann+40lab.test", b"+", b"<ann@lab.test>", b"e+3Dmc2@lab.test"),
    b"BY": (b"120;R", b"-120;NT", b"x", b"120"),
    b"HOLDFOR": (b"60", b"x", b"9999999999"),
    b"HOLDUNTIL": (b"2030-01-01T00:00:00Z", b"tomorrow"),
    b"MT-PRIORITY": (b"3", b"-9", b"10", b"+3"),
    b"REQUIRETLS": (b"1",),
    b"RRVS": (b"2014-04-03T23:01:00Z", b"2014-04-03T23:01:00Z;C", b"x"),
    b"CONPERM": (b"1",),
    b"CONNEG": (b"x",),
    b"MTRK": (b"abcdefghijklmnopqrstuvwxyz:60", b"x"),
    b"SOLICIT": (b"org.example:ADV", b"x y"),
    b"XVERP": (b"-=",),
    b"X-FOO": (b"bar", b"b=r", b"b\xc3\xa4r"),
}


def _after(text: bytes, mark: bytes, new: bytes) -> bytes:
    at = text.find(mark)
    return text if at < 0 else text[: at + len(mark)] + new + text[at + len(mark) :]


def _before_last(text: bytes, mark: bytes, new: bytes) -> bytes:
    at = text.rfind(mark)
    return text if at < 0 else text[:at] + new + text[at:]


MUTATIONS: dict[str, Mutation] = {
    "no-open": lambda c: c.replace(b"<", b"", 1),
    "no-close": lambda c: c.replace(b">", b"", 1),
    "no-colon": lambda c: c.replace(b":", b"", 1),
    "space-before-colon": lambda c: c.replace(b":", b" :", 1),
    "space-after-colon": lambda c: c.replace(b":", b": ", 1),
    "tab-after-colon": lambda c: c.replace(b":", b":\t", 1),
    "equals": lambda c: c.replace(b":", b"=", 1),
    "two-spaces": lambda c: c.replace(b" ", b"  ", 1),
    "joined": lambda c: c.replace(b" ", b"", 1),
    "lower": lambda c: c.replace(b"MAIL FROM", b"mail from").replace(b"RCPT TO", b"rcpt to"),
    "trailing-space": lambda c: c + b" ",
    "trailing-tab": lambda c: c + b"\t",
    "leading-space": lambda c: b" " + c,
    "junk": lambda c: c.replace(b">", b">x", 1),
    "junk-comma": lambda c: c.replace(b">", b">,", 1),
    "word": lambda c: c + b" word",
    "double-open": lambda c: c.replace(b"<", b"<<", 1),
    "double-close": lambda c: c.replace(b">", b">>", 1),
    "inner-space": lambda c: c.replace(b"<", b"< ", 1),
    "inner-space-end": lambda c: c.replace(b">", b" >", 1),
    "display": lambda c: c.replace(b"<", b"Ann <", 1),
    "quoted-display": lambda c: c.replace(b"<", b'"Ann, Lee" <', 1),
    "route": lambda c: c.replace(b"<", b"<@r.test:", 1),
    "route-two": lambda c: c.replace(b"<", b"<@r.test,@s.test:", 1),
    "dots": lambda c: _before_last(c, b"@", b".."),
    "trailing-dot-local": lambda c: _before_last(c, b"@", b"."),
    "leading-dot": lambda c: c.replace(b"<", b"<.", 1),
    "double-at": lambda c: _before_last(c, b"@", b"@"),
    "no-at": lambda c: c.replace(b"@", b"", 1),
    "space-in-local": lambda c: _before_last(c, b"@", b" b"),
    "comment-local": lambda c: _before_last(c, b"@", b"(c)"),
    "comment-domain": lambda c: c.replace(b">", b"(c)>", 1),
    "open-paren": lambda c: _before_last(c, b"@", b"("),
    "backslash": lambda c: _before_last(c, b"@", b"\\"),
    "quote": lambda c: _before_last(c, b"@", b'"'),
    "comma-local": lambda c: _before_last(c, b"@", b",b"),
    "colon-local": lambda c: _before_last(c, b"@", b":b"),
    "semicolon-local": lambda c: _before_last(c, b"@", b";b"),
    "percent": lambda c: _before_last(c, b"@", b"%h"),
    "bang": lambda c: c.replace(b"<", b"<h!", 1),
    "dash": lambda c: c.replace(b"<", b"<-", 1),
    "domain-dots": lambda c: _after(c, b"@", b"a.."),
    "domain-lead-dot": lambda c: _after(c, b"@", b"."),
    "domain-trail-dot": lambda c: c.replace(b">", b".>", 1),
    "domain-hyphen": lambda c: _after(c, b"@", b"-"),
    "domain-hyphen-end": lambda c: c.replace(b">", b"-.test>", 1),
    "underscore": lambda c: _after(c, b"@", b"a_"),
    "second": lambda c: c.replace(b">", b",b@lab.test>", 1),
    "second-path": lambda c: c.replace(b">", b"><b@lab.test>", 1),
    "utf8-local": lambda c: _before_last(c, b"@", b"\xc3\xb6"),
    "utf8-domain": lambda c: _after(c, b"@", b"b\xc3\xbccher."),
    "latin1": lambda c: _before_last(c, b"@", b"\xe9"),
    "nul": lambda c: _before_last(c, b"@", b"\0"),
    "cr": lambda c: _before_last(c, b"@", b"\r"),
    "single-quotes": lambda c: c.replace(b"<", b"<'", 1).replace(b">", b"'>", 1),
    "literal-open": lambda c: _after(c, b"@", b"["),
    "size": lambda c: c + b" SIZE=x",
    "unknown": lambda c: c + b" FOO=bar",
    "empty-value": lambda c: c + b" BODY=",
    "params-comma": lambda c: c + b" RET=HDRS,NOTIFY=NEVER",
}


def by_hand(section: str) -> Iterator[bytes]:
    """The rows of a section of ``by_hand.txt``."""
    text = (Path(__file__).parent / "by_hand.txt").read_text("ascii")
    for line in text.partition(f"[{section}]\n")[2].partition("\n\n")[0].splitlines():
        yield unescaped(line[1:-1])


def sound(chance: random.Random) -> bytes:
    """A sound command, now and then with a parameter."""
    mail = chance.random() < 0.5
    head = b"MAIL FROM:<" if mail else b"RCPT TO:<"
    out = head + chance.choice(LOCALS) + b"@" + chance.choice(DOMAINS) + b">"
    if chance.random() < 0.3:
        out += chance.choice(
            (b" SIZE=1000", b" BODY=8BITMIME", b" RET=HDRS") if mail else (b" NOTIFY=NEVER", b" ORCPT=rfc822;a@b")
        )
    return out


def two_faults(chance: random.Random) -> Iterator[bytes]:
    for first, second in combinations(MUTATIONS, 2):
        if chance.random() < 0.36:
            yield MUTATIONS[second](MUTATIONS[first](sound(chance)))


def parameters(chance: random.Random) -> Iterator[bytes]:
    for keyword, values in PARAMETERS.items():
        for head in (b"MAIL FROM:<ann@lab.test>", b"RCPT TO:<ann@lab.test>"):
            yield head + b" " + keyword
            yield head + b" " + keyword + b"="
            for value in values:
                yield head + b" " + keyword + b"=" + value
            yield head + b" " + keyword.lower() + b"=" + values[0] + b" " + keyword + b"=" + values[0]
            other = chance.choice(list(PARAMETERS))
            yield head + b" " + keyword + b"=" + values[0] + b" " + other + b"=" + PARAMETERS[other][0]


def lengths() -> Iterator[bytes]:
    for head in (b"MAIL FROM:<", b"RCPT TO:<"):
        for n in (63, 64, 65, 100, 128, 129, 255, 256, 320):
            yield head + b"l" * n + b"@lab.test>"
            yield head + b'"' + b"q" * (n - 2) + b'"@lab.test>'
        for n in (62, 63, 64, 65):
            yield head + b"a@" + b"d" * n + b".test>"
        for n in (250, 251, 252, 253, 254, 255, 256, 257, 300):
            labels = (b"d" * 49 + b".") * 6
            yield head + b"a@" + labels[: n - 5].rstrip(b".") + b".test>"
            yield head + (b"l" * 60) + b"@" + labels[: n - 68].rstrip(b".") + b".test>"
        for n in (
            509,
            510,
            511,
            512,
            520,
            536,
            546,
            998,
            1000,
            1001,
            1022,
            1024,
            2046,
            2047,
            2048,
            2049,
            4000,
            4096,
            8200,
        ):
            body = head + b"a@lab.test> X="
            yield body + b"y" * (n - len(body))
        # for RCPT, behind a MAIL, this octet is the first beyond Dovecot's buffer
        yield (head + b"a@").ljust(8_143, b"d") + b"\xff"
        for n in (257, 300):
            yield head + b"a" * n
            yield head + b"a" * n + b"(c)"
            yield head + b"a" * n + b"("
        for n in (2047, 2048):
            for octets_of_one in (b"\t", b"\xc3\xa9", b"\xff"):
                body = head + b"a@lab.test>" + octets_of_one
                yield body + b" " * (n - len(body))
        for n in (99, 100):
            yield head + b"a@lab.test" + b"." * n + b">"
            yield head + b"a@lab.test" + b";" * n + b">"
            yield head + b"a@lab.test>" + b";" * n
            yield head + b"<" * n + b"a@lab.test>" + b">" * n
            yield head + b"a" + b"@b" * n + b">"
            yield head + b"a" + b"%b" * n + b">"


def octets() -> Iterator[bytes]:
    """Every octet but LF, which ends the line, in four places."""
    for n in range(256):
        if n == 10:
            continue
        one = bytes((n,))
        yield b"MAIL FROM:<a" + one + b"b@lab.test>"
        yield b"RCPT TO:<a@la" + one + b"b.test>"
        yield (
            b"MAIL FROM:<a@lab.test> ENVID=a" + one + b"b"
            if n % 2
            else b"RCPT TO:<a@lab.test> ORCPT=rfc822;a" + one + b"b"
        )
        yield b'RCPT TO:<"a' + one + b'b"@lab.test>' if n % 2 else b"MAIL FROM:" + one + b"<a@lab.test>"


def arguments() -> Iterator[bytes]:
    for argument in by_hand("arguments"):
        yield b"MAIL FROM:" + argument
        yield b"RCPT TO:" + argument


def literals() -> Iterator[bytes]:
    for inside in by_hand("literals"):
        yield b"MAIL FROM:<a@[" + inside + b"]>"
        yield b"RCPT TO:<a@[" + inside + b"]>"


def frames() -> Iterator[bytes]:
    for line in by_hand("frames"):
        yield line
        if line[:4].upper() == b"MAIL":
            yield re.sub(rb"(?i)from", b"TO", b"RCPT" + line[4:], count=1)


def commands() -> list[tuple[str, bytes]]:
    """Every command with its kind, none twice, none with a line feed."""
    chance = random.Random(5321)
    kinds: dict[str, Iterator[bytes]] = {
        "two-faults": two_faults(chance),
        "parameter": parameters(chance),
        "length": lengths(),
        "octet": octets(),
        "quoting": arguments(),
        "literal": literals(),
        "space": frames(),
        "fault-parameter": (mutate(sound(chance)) + b" RET=FULL" for mutate in MUTATIONS.values()),
    }
    found: dict[bytes, str] = {}
    for kind, made in kinds.items():
        for command in made:
            found.setdefault(command, kind)
    return [(kind, command) for command, kind in found.items()]
