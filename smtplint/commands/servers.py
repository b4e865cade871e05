"""``smtplint servers``: the servers that can be predicted, and what each profile rests on."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from ..columns import entry, folded, padded
from ..lang import add_language, speaking

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from ..servers import Profile
    from ..translation import Say

SUMMARY = "list the servers that can be predicted, or say what one profile rests on"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("server", nargs="?", metavar="NAME", help="a program (postfix) or a profile (postfix@3.7)")
    add_language(parser, about="the language of what is said of a profile")


def run(options: argparse.Namespace) -> int:
    from ..servers import profile, profiles, programs, servers

    say = speaking(options)
    if options.server is None:
        from ..output.style import list_width

        wide = list_width(sys.stdout)
        print("\n".join(line for name in servers() for line in _row(profile(name), say, wide)))
        return 0
    known = profiles(options.server) if options.server in programs() else (profile(options.server),)
    print("\n\n".join("\n".join(_page(one, say)) for one in known))
    return 0


def _row(known: Profile, say: Say, wide: int) -> list[str]:
    from ..evidence import checked

    basis, rate = padded(say(known.basis), 10), padded(say(checked(known.id) or ""), 34)
    return entry(f"{known.id:24} {basis} {rate} ", known.software, wide)


def _page(known: Profile, say: Say) -> Iterator[str]:
    from ..evidence import checked
    from ..output.style import page_width

    wide = page_width(sys.stdout)
    yield f"{known.id}: {known.software}"
    yield f"  {say('basis: {basis}', basis=say(known.basis))}"
    yield from folded(say(known.configuration), wide, f"  {say('configuration:')} ", "    ")
    rate = checked(known.id)
    if rate:
        yield from folded(say("checked on {rate}", rate=rate), wide, "  ", "    ")
    if known.server.source:
        yield from folded(say(known.server.source), wide, f"  {say('source:')} ", "    ")
    if known.id != known.server.id:
        yield f"  {say('otherwise than {server}:', server=known.server.id)}"
        for change in known.changes or (say("no difference in the commands asked"),):
            yield from folded(say(change), wide, "    - ", "      ")
