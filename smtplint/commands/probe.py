"""``smtplint probe``: ask a server of the user's own, and say which known profile it behaves like."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence

from ..columns import padded, width
from ..lang import add_language, speaking
from ..misuse import Misuse
from ..translation import Message, reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..probing.asking import Answers
    from ..probing.likeness import Difference, Likeness
    from ..probing.session import Target
    from ..translation import Say

SUMMARY = "ask a server with a few harmless commands, and say which known one it behaves like"
_RATE = 5.0
_WAIT = 30.0
_SHOWN = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="HOST:PORT", help="the server; [::1]:25 for an IPv6 address")
    parser.add_argument("--yes", action="store_true", help="go on although the address is not loopback")
    parser.add_argument("--lmtp", action="store_true", help="the server speaks LMTP (LHLO)")
    parser.add_argument("--starttls", action="store_true", help="turn to TLS before anything is asked")
    parser.add_argument(
        "--rate", type=_positive, default=_RATE, metavar="N", help="commands a second at most (default %(default)g)"
    )
    parser.add_argument(
        "--timeout",
        type=_positive,
        default=_WAIT,
        metavar="S",
        help="seconds to wait for a reply (default %(default)g)",
    )
    parser.add_argument("--output", metavar="FILE", help="write the replies there, for smtplint predict --replies")
    add_language(parser, about="the language of what is said")


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(Message("a number above 0 is needed"))
    return number


def run(options: argparse.Namespace) -> int:
    import asyncio

    from ..probing.asking import chosen, probe
    from ..probing.likeness import ranked
    from ..probing.session import Trouble

    say = speaking(options)
    target = _target(options)
    commands = chosen()
    if options.output:
        _check(options.output)
    _announce(options, len(commands), say)
    step, done = _progress(len(commands), say)
    try:
        answers = asyncio.run(probe(target, commands, step))
    except Trouble as trouble:
        raise Misuse(Message("{file}: {why}", file=options.address, why=trouble.args[0])) from None
    finally:
        done()
    if not answers:
        raise Misuse(Message("{address}: it takes no sender, so nothing could be asked", address=options.address))
    found = ranked(answers)
    if options.output:
        _write(options, found, answers)
    print("\n".join(_page(options.address, found, say)))
    return 0


def _target(options: argparse.Namespace) -> Target:
    from ..probing.session import Target

    host, colon, port = options.address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not (colon and host and port.isdecimal() and 0 < int(port) < 65536):
        raise Misuse(Message("{address!r} is no HOST:PORT", address=options.address))
    return Target(host, int(port), options.lmtp, options.starttls, options.timeout, 1 / options.rate)


def _announce(options: argparse.Namespace, count: int, say: Say) -> None:
    """Say what will be done, and stop where the person has not agreed to it."""
    plan = Message(
        "{address} will be asked {count} MAIL and RCPT commands, with {hello}, RSET and QUIT around them, at most "
        "{rate:g} commands a second; no message is sent, and DATA never.",
        address=options.address,
        count=count,
        hello="LHLO" if options.lmtp else "EHLO",
        rate=options.rate,
    )
    if not options.yes and not _loopback(options.address.rpartition(":")[0]):
        raise Misuse(Message("{plan} It is not on this machine: say --yes if you may ask it", plan=plan))
    from ..output.visible import written_out

    print(written_out(say(plan)), file=sys.stderr)


def _loopback(host: str) -> bool:
    import socket
    from ipaddress import ip_address

    try:
        found = socket.getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        why = reason(error) if isinstance(error, OSError) else error
        raise Misuse(Message("{file}: {why}", file=host, why=why)) from None
    return all(ip_address(str(one[4][0]).partition("%")[0]).is_loopback for one in found)


def _progress(total: int, say: Say) -> tuple[Callable[[], None], Callable[[], None]]:
    """What to call after each command, and at the end."""
    if not sys.stderr.isatty():
        return (lambda: None), (lambda: None)
    from ..output.progress import COUNTED, Progress

    bar = Progress(total, sys.stderr, counted=COUNTED[1], say=say)
    return bar.step, bar.clear


def _check(file: str) -> None:
    """Raise Misuse where the replies cannot be written, before a server is asked for them."""
    there = os.path.lexists(file)
    try:
        with open(file, "a", encoding="utf-8"):
            pass
        if not there:
            os.unlink(file)
    except OSError as error:
        raise Misuse(Message("{file}: {why}", file=file, why=reason(error))) from None


def _write(options: argparse.Namespace, found: Sequence[Likeness], answers: Answers) -> None:
    from datetime import date

    from ..probing.replies import lines

    try:
        with open(options.output, "w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines(options.address, date.today().isoformat(), found[0], answers))
    except OSError as error:
        raise Misuse(Message("{file}: {why}", file=options.output, why=reason(error))) from None


def _page(address: str, found: Sequence[Likeness], say: Say) -> Iterator[str]:
    best = found[0]
    alike = [one.server for one in found[1:] if _rate(one) == _rate(best)]
    names = ", ".join(alike)
    also = say(" (and {names}, which none of the commands tells apart from it)", names=names) if alike else ""
    likeness = {"address": address, "server": best.server, "also": also, "rate": _rate(best)}
    if best.is_close:
        yield say("{address} behaves like {server}{also}: {rate}", **likeness)
    else:
        yield say("{address} behaves like none that is known; nearest is {server}{also}: {rate}", **likeness)
    others = [one for one in found[1:] if one.server not in alike][:3]
    for one in others:
        yield "  " + say("less like {server}: {rate}", server=one.server, rate=_rate(one))
    if best.differences:
        yield say("It differs from {server} in:", server=best.server)
    for difference in best.differences[:_SHOWN]:
        yield from _difference(difference, say)
    if len(best.differences) > _SHOWN:
        yield "  " + say("… and {number} more", number=len(best.differences) - _SHOWN)


def _rate(one: Likeness) -> Message:
    return Message(
        "{same:.1f} % of {asked} replies ({codes:.1f} % of the codes)",
        same=100 * one.same / one.asked,
        asked=one.asked,
        codes=100 * one.same_code / one.asked,
    )


def _difference(one: Difference, say: Say) -> Iterator[str]:
    from ..output.visible import written_out
    from ..probing.session import Answer, brief

    reply, closes = one.prediction.reply, say("closes the connection without a reply")
    heads = [say("came:"), say("known:")]
    texts = [one.answer and one.answer.line.rstrip(), reply and Answer(reply.code, reply.text).line]
    yield f"  {written_out(one.command.decode('latin-1'))}"
    for head, text in zip(heads, texts, strict=True):
        yield f"    {padded(head, max(map(width, heads)))} {written_out(brief(text)) if text else closes}"
