"""The servers that can be predicted: servers() gives their names.

``servers(everything=False)`` are the newest stock ones alone, one a program. Each program is a module of this folder,
found by looking into it.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib import import_module
from types import ModuleType

from ..misuse import Misuse
from ..model import Basis
from ..stages import Server, Step, Version
from ..translation import Message


class Profile:
    """One server in one version and configuration, its steps settled; built once, never changed."""

    __slots__ = ("accepts", "basis", "changes", "configuration", "id", "program", "server", "software", "steps")

    def __init__(self, program: str, server: Server, version: Version | None = None) -> None:
        self.program = program
        self.server = server
        self.id = version.id if version else server.id
        self.software = version.software if version else server.software
        self.configuration = (version and version.configuration) or server.configuration
        self.changes = version.changes if version else ()
        self.basis: Basis = server.basis
        self.accepts = server.accepts
        other = version.stages if version else {}
        unknown = other.keys() - {step.name for step in server.stages}
        if unknown:
            raise LookupError(f"{self.id} changes steps that {server.id} does not have: {sorted(unknown)}")
        steps = (other.get(step.name, step) for step in server.stages)
        self.steps: tuple[Step, ...] = tuple(step for step in steps if step is not None)


class UnknownServer(Misuse, LookupError):
    """No server of that name; the text names those that come close."""


@cache
def programs() -> tuple[str, ...]:
    """The programs by name, as the files here have them: "postfix", "dovecot-lmtp" …"""
    found = (os.path.splitext(name) for name in os.listdir(os.path.dirname(__file__)))
    return tuple(sorted(stem.replace("_", "-") for stem, end in found if end == ".py" and stem[0] != "_"))


@cache
def profiles(program: str) -> tuple[Profile, ...]:
    """Every profile of one program, the stock configuration of its newest version first."""
    if program not in programs():
        from difflib import get_close_matches

        for near in get_close_matches(program.lower(), programs(), 1):
            raise UnknownServer(Message("no server is called {name!r}; did you mean {near}?", name=program, near=near))
        raise UnknownServer(Message("no server is called {name!r}", name=program))
    server: Server = import_module(f".{program.replace('-', '_')}", __name__).SERVER
    return (Profile(program, server), *(Profile(program, server, version) for version in server.others))


@cache
def profile(name: str) -> Profile:
    """The profile of that name; a bare name is the newest version.

    "postfix@3.7" and "postfix" are the stock configuration, "postfix-strict" and "postfix-strict@3.10" another.
    """
    if not isinstance(name, str):
        raise TypeError(f"a server's name is str, not {type(name).__name__}")
    candidates = [
        program for program in programs() if name == program or name.startswith((f"{program}@", f"{program}-"))
    ]
    for program in sorted(candidates, key=len, reverse=True):
        for known in profiles(program):
            if name in (known.id, known.id.split("@")[0]):
                return known
        if name.startswith(f"{program}@"):
            ids = ", ".join(known.id for known in profiles(program))
            raise UnknownServer(Message("{name!r} is not among the versions known: {ids}", name=name, ids=ids))
    profiles(name)
    raise UnknownServer(Message("no server is called {name!r}", name=name))


def servers(everything: bool = True) -> tuple[str, ...]:
    """The names of all profiles; with ``everything`` false, the newest stock one of each program."""
    return tuple(known.id for program in programs() for known in profiles(program)[: None if everything else 1])


class _Callable(ModuleType):
    """This package, which in ``smtplint`` bears the name of the function above and so has to act as it."""

    def __call__(self, everything: bool = True) -> tuple[str, ...]:
        return servers(everything)


sys.modules[__name__].__class__ = _Callable
