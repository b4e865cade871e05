"""lint() and is_valid() beside email-validator, on sound and on faulty commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

ADDRESSES = ("ann@example.com", "first.last+tag@mail.example.com", "orders@shop.example", "o.n.e@a-b.example.net")
SOUND = tuple(
    line.encode()
    for address in ADDRESSES
    for line in (f"MAIL FROM:<{address}>", f"MAIL FROM:<{address}> SIZE=1000 BODY=8BITMIME", f"RCPT TO:<{address}>")
)
SOUND_ODD = (
    b'RCPT TO:<"ann lee"@example.com>',
    b"MAIL FROM:<ann@[192.0.2.7]>",
    b"MAIL FROM:<ann@example.com> AUTH=<> RET=HDRS ENVID=QQ314159",
    b"RCPT TO:<ann@example.com> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;ann@example.com",
)
FAULTY = (
    b"MAIL FROM: <ann@example.com>",
    b"RCPT TO:ann@example.com",
    b"MAIL FROM:<ann@example..com>",
    b"RCPT TO:<ann@example.com",
    b"MAIL FROM:Ann Lee <ann@example.com>",
    b"MAIL FROM:<ann@example.com> SIZE=abc",
    b"RCPT TO:<ann.@example.com>",
    b"MAIL FROM <ann@example.com>",
)


def over(function: Callable[[Any], object], inputs: Sequence[Any]) -> Callable[[], None]:
    def run() -> None:
        for one in inputs:
            function(one)

    return run


def main() -> None:
    import pyperf  # type: ignore[import-untyped]
    from email_validator import validate_email

    from smtplint import is_valid, lint, predict, servers
    from smtplint.servers import profile

    stock = [name for name in servers(False) if profile(name).basis == "measured"]

    def address(one: str) -> object:
        return validate_email(one, check_deliverability=False)

    def everyone(one: bytes) -> object:
        return [predict(one, name) for name in stock]

    runner = pyperf.Runner(processes=3, values=5, warmups=1, program_args=("-m", "tests.bench"))
    cases: tuple[tuple[str, Callable[[Any], object], Sequence[Any], str], ...] = (
        ("email-validator", address, ADDRESSES, ""),
        ("is_valid, sound", is_valid, SOUND, "0.05"),
        ("is_valid, sound but rare", is_valid, SOUND_ODD, ""),
        ("lint, sound", lint, SOUND, "0.15"),
        ("lint, sound but rare", lint, SOUND_ODD, ""),
        ("lint, faulty", lint, FAULTY, "3"),
        ("lint and fixed, faulty", lambda one: lint(one).fixed, FAULTY, ""),
        ("predict, one server", lambda one: predict(one, "postfix"), SOUND + FAULTY, "150 µs"),
        ("predict, every server", everyone, SOUND + FAULTY, "3000 µs"),
    )
    rows = []
    for name, function, inputs, bar in cases:
        result = runner.bench_func(name, over(function, inputs), inner_loops=len(inputs))
        if result is not None and not runner.args.worker:
            rows.append((name, result.mean(), bar))
    if rows:
        unit = rows[0][1]
        print(f"\n{'':28}{'µs':>9}  of email-validator  bar")
        for name, mean, bar in rows:
            print(f"{name:28}{mean * 1e6:9.2f}  {mean / unit:18.3f}  {bar}")
