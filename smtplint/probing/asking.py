"""The commands that tell the known profiles apart, and a run of them against one server.

A server tires of errors, so the connection is opened anew after every few refusals, and after any reply with which a
server closes. A reply about load or rates says nothing about the command: it is asked once more.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from ..folder import HERE
from ..replies.explanation import explain
from ..translation import Message
from .session import Answer, Closed, Session, Target, Trouble, opened

_REFUSALS = 2
_CLOSING = (221, 421)
_TIRED = ("rate-limit", "overload", "too-many-errors", "session-limit", "timeout", "maintenance")

Answers = dict[bytes, Answer | None]


def chosen() -> tuple[bytes, ...]:
    """The commands to ask (``smtplint/derived/probe.txt``): printable MAIL and RCPT lines."""
    with open(os.path.join(HERE, "derived", "probe.txt"), "rb") as file:
        return tuple(line.rstrip(b"\n") for line in file)


async def probe(target: Target, commands: Sequence[bytes], step: Callable[[], None]) -> Answers:
    """What the server answers to each command; None where it closes without a word. ``step`` is called after each.

    A command that could not be asked, because no sender was taken before it, is left out. Raises Trouble.
    """
    answers: Answers = {}
    asking = _Asking(target)
    try:
        for command in commands:
            answer = await asking.ask(command)
            if answer is not None and explain(answer.line).cause in _TIRED:
                await asking.hang_up()
                answer = await asking.ask(command)
            if not asking.senderless:
                answers[command] = answer
            step()
    finally:
        await asking.hang_up()
    return answers


class _Asking:
    """A session that is opened when it is needed."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._session: Session | None = None
        self._refusals = 0
        self.senderless = False

    async def ask(self, command: bytes) -> Answer | None:
        """The reply, or None; ``senderless`` then says that the command was never sent."""
        if self._session is None:
            self._session, self._refusals = await opened(self._target), 0
        self.senderless = False
        try:
            answer = await self._session.ask_within(command)
        except Closed:
            await self.hang_up()
            return None
        except Trouble as trouble:
            asked = Message("{why} (asked {command})", why=trouble.args[0], command=command.decode("ascii"))
            raise type(trouble)(asked) from None
        if answer is None:
            self.senderless = True
        elif answer.code >= 400:
            self._refusals += 1
        if answer is None or answer.code in _CLOSING or self._refusals >= _REFUSALS:
            await self.hang_up()
        else:
            await self._reset()
        return answer

    async def _reset(self) -> None:
        try:
            if self._session is not None:
                await self._session.reset()
        except Closed:
            await self.hang_up()

    async def hang_up(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None
