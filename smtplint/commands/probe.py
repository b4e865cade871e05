"""``smtplint probe``: ask a server of the user's own, and say which known profile it behaves like."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..cli import Misuse

if TYPE_CHECKING:
    from ..probing.asking import Answers
    from ..probing.likeness import Difference, Likeness
    from ..probing.session import Target

SUMMARY = "ask a server with a few harmless commands, and say which known one it behaves like"
_RATE = 5.0
_WAIT = 30.0
_SHOWN = 20
_CLOSES = "closes the connection without a reply"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="HOST:PORT", help="the server; [::1]:25 for an IPv6 address")
    parser.add_argument("--yes", action="store_true", help="go on although the address is not loopback")
    parser.add_argument("--lmtp", action="store_true", help="the server speaks LMTP (LHLO)")
    parser.add_argument("--starttls", action="store_true", help="turn to TLS before anything is asked")
    parser.add_argument(
        "--rate", type=_positive, default=_RATE, metavar="N", help=f"commands a second at most (default {_RATE:g})"
    )
    parser.add_argument(
        "--timeout", type=_positive, default=_WAIT, metavar="S", help=f"seconds to wait for a reply (default {_WAIT:g})"
    )
    parser.add_argument("--output", metavar="FILE", help="write the replies there, for smtplint predict --replies")


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("a number above 0 is needed")
    return number


def run(options: argparse.Namespace) -> int:
    import asyncio

    from ..probing.asking import chosen, probe
    from ..probing.likeness import ranked
    from ..probing.session import Trouble

    target = _target(options)
    commands = chosen()
    _announce(options, len(commands))
    step, done = _progress(len(commands))
    try:
        answers = asyncio.run(probe(target, commands, step))
    except Trouble as trouble:
        raise Misuse(f"{options.address}: {trouble}") from None
    finally:
        done()
    if not answers:
        raise Misuse(f"{options.address}: it takes no sender, so nothing could be asked")
    found = ranked(answers)
    if options.output:
        _write(options, found, answers)
    print("\n".join(_page(options.address, found, answers)))
    return 0


def _target(options: argparse.Namespace) -> Target:
    from ..probing.session import Target

    host, colon, port = options.address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not (colon and host and port.isdecimal() and 0 < int(port) < 65536):
        raise Misuse(f"{options.address!r} is no HOST:PORT")
    return Target(host, int(port), options.lmtp, options.starttls, options.timeout, 1 / options.rate)


def _announce(options: argparse.Namespace, count: int) -> None:
    """Say what will be done, and stop where the person has not agreed to it."""
    hello = "LHLO" if options.lmtp else "EHLO"
    plan = (
        f"{options.address} will be asked {count} MAIL and RCPT commands, with {hello}, RSET and QUIT around them, "
        f"at most {options.rate:g} commands a second; no message is sent, and DATA never"
    )
    if not options.yes and not _loopback(options.address.rpartition(":")[0]):
        raise Misuse(f"{plan}. It is not on this machine: say --yes if you may ask it")
    print(f"{plan}.", file=sys.stderr)


def _loopback(host: str) -> bool:
    import socket
    from ipaddress import ip_address

    try:
        found = socket.getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Misuse(f"{host}: {error}") from None
    return all(ip_address(str(one[4][0]).partition("%")[0]).is_loopback for one in found)


def _progress(total: int) -> tuple[Callable[[], None], Callable[[], None]]:
    """What to call after each command, and at the end."""
    if not sys.stderr.isatty():
        return (lambda: None), (lambda: None)
    from ..output.progress import Progress

    bar = Progress(total, sys.stderr, things="commands")
    return bar.step, bar.clear


def _write(options: argparse.Namespace, found: Sequence[Likeness], answers: Answers) -> None:
    from datetime import date

    from ..probing.replies import lines

    try:
        with open(options.output, "w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines(options.address, date.today().isoformat(), found[0], answers))
    except OSError as error:
        raise Misuse(f"{options.output}: {(error.strerror or str(error)).lower()}") from None


def _page(address: str, found: Sequence[Likeness], answers: Answers) -> Iterator[str]:
    best = found[0]
    alike = [one.server for one in found[1:] if _rate(one) == _rate(best)]
    also = f" (and {', '.join(alike)}, which none of the commands tells apart from it)" if alike else ""
    yield f"{address} behaves like {best.server}{also}: {_rate(best)}"
    others = [one for one in found[1:] if one.server not in alike][:3]
    for one in others:
        yield f"  less like {one.server}: {_rate(one)}"
    if best.differences:
        yield f"It differs from {best.server} in:"
    for difference in best.differences[:_SHOWN]:
        yield from _difference(difference)
    if len(best.differences) > _SHOWN:
        yield f"  … and {len(best.differences) - _SHOWN} more"


def _rate(one: Likeness) -> str:
    return (
        f"{100 * one.same / one.asked:.1f} % of {one.asked} replies"
        f" ({100 * one.same_code / one.asked:.1f} % of the codes)"
    )


def _difference(one: Difference) -> Iterator[str]:
    reply = one.prediction.reply
    yield f"  {_visible(one.command.decode('latin-1'))}"
    yield f"    came:  {_visible(one.answer.line) if one.answer else _CLOSES}"
    yield f"    known: {_visible(f'{reply.code} {reply.text}') if reply else _CLOSES}"


def _visible(text: str) -> str:
    """A line that a terminal shows as it is, whatever a server put into it."""
    shown = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text[:200].replace("\n", " "))
    return shown if len(text) <= 200 else f"{shown}…"
