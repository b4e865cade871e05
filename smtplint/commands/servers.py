"""``smtplint servers``: the servers that can be predicted, and what each profile rests on."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..cli import Misuse
from ..translation import LANGUAGES, language, speaker

if TYPE_CHECKING:
    from ..servers import Profile

SUMMARY = "list the servers that can be predicted, or say what one profile rests on"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("server", nargs="?", metavar="NAME", help="a program (postfix) or a profile (postfix@3.7)")
    parser.add_argument("--lang", metavar="|".join(LANGUAGES), help="the language of what is said of a profile")


def run(options: argparse.Namespace) -> int:
    from ..servers import UnknownServer, profile, profiles, programs, servers

    try:
        say = speaker(language(options.lang))
    except LookupError as error:
        raise Misuse(str(error)) from None
    if options.server is None:
        print("\n".join(_row(profile(name)) for name in servers()))
        return 0
    try:
        known = profiles(options.server) if options.server in programs() else (profile(options.server),)
    except UnknownServer as error:
        raise Misuse(str(error)) from None
    print("\n\n".join("\n".join(_page(one, say)) for one in known))
    return 0


def _row(known: Profile) -> str:
    from ..evidence import checked

    return f"{known.id:24} {known.basis:10} {checked(known.id) or '':34} {known.software}"


def _page(known: Profile, say: Callable[..., str]) -> Iterator[str]:
    from textwrap import wrap

    from ..evidence import checked

    yield f"{known.id}: {known.software}"
    yield f"  {say('basis: {basis}', basis=known.basis)}"
    yield from wrap(known.configuration, 88, initial_indent=f"  {say('configuration:')} ", subsequent_indent="    ")
    rate = checked(known.id)
    if rate:
        yield f"  {say('checked on {rate}', rate=rate)}"
    if known.server.source:
        yield from wrap(known.server.source, 88, initial_indent=f"  {say('source:')} ", subsequent_indent="    ")
    if known.id != known.server.id:
        yield f"  {say('otherwise than {server}:', server=known.server.id)}"
        for change in known.changes or (say("no difference in the commands asked"),):
            yield from wrap(change, 88, initial_indent="    - ", subsequent_indent="      ")
