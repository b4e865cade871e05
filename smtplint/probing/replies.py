"""A probed server's replies as JSON lines, and as a profile of its own.

The first line is about the server: its name, the date, the known profile that it behaves like and how many of the
replies were the same. A line a command follows, with "code" null where the server closed without a word.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property

from ..model import Prediction
from ..output.json import written
from ..prediction import predict, replied
from ..replies.reading import LIMIT
from ..servers import UnknownServer, profile
from ..translation import Message
from ..typed import NamedTuple
from .asking import Answers
from .likeness import Likeness, about_policy
from .session import Answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

_LINE_BOUND = 1 << 20
_CODES = range(200, 600)
_ALIKE = 0.95


class NoReplies(Exception):
    """The file does not hold the replies of a probed server; the text says why, in a line."""


class Replies:
    """A server known by its replies."""

    def __init__(self, server: str, like: str | None, answers: Answers) -> None:
        self.server, self.like, self.answers = server, like, answers

    @cached_property
    def stand_in(self) -> str:
        """The name under which the like profile's predictions are given."""
        return f"{self.server} as {self.like}"

    def predict(self, command: bytes) -> Prediction:
        """What was recorded of this command; of another, what the profile says that the server behaves like.

        A reply about policy is not predicted: there the syntax was taken, and the profile knows the 250.
        """
        if command in self.answers:
            answer = self.answers[command]
            if answer is None:
                return Prediction(self.server, None, "measured", None, True)
            if not about_policy(answer):
                return Prediction(self.server, replied(*answer), "measured", None, answer.code in (221, 421))
        if self.like is None:
            return Prediction(self.server, None, "unknown", None, False)
        return predict(command, self.like)._replace(server=self.stand_in)


def lines(server: str, date: str, best: Likeness | None, answers: Answers) -> Iterator[str]:
    """The JSON lines to write."""
    like = best and {"profile": best.server, "same": best.same, "of": best.asked}
    yield written({"server": server, "date": date, "like": like})
    for command, answer in answers.items():
        reply = answer and replied(*answer)
        row = {
            "command": command.decode("utf-8"),
            "code": reply and reply.code,
            "enhanced": reply and reply.enhanced,
            "text": reply and reply.text,
        }
        yield written(row)


class _Head(NamedTuple):
    server: str
    like: str | None


def read(file: BinaryIO) -> Replies:
    """The replies in a file that ``lines`` wrote. Raises NoReplies."""
    head: _Head | None = None
    answers: Answers = {}
    for number, line in enumerate(iter(lambda: file.readline(_LINE_BOUND), b""), 1):
        try:
            row = json.loads(line)
            if head is None:
                head = _head(row)
            else:
                command, answer = _row(row)
                answers[command] = answer
        except UnknownServer as error:
            raise NoReplies(*error.args) from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise NoReplies(Message("line {line} is not what smtplint probe --output writes", line=number)) from None
    if head is None:
        raise NoReplies(Message("is empty"))
    return Replies(head.server, head.like, answers)


def _head(row: dict[str, Any]) -> _Head:
    like = row["like"]
    alike = like is not None and like["same"] >= _ALIKE * like["of"]
    return _Head(str(row["server"]), profile(str(like["profile"])).id if alike else None)


def _row(row: dict[str, Any]) -> tuple[bytes, Answer | None]:
    command, code = str(row["command"]).encode("utf-8"), row["code"]
    if code is None:
        return command, None
    if code not in _CODES or len(str(row["text"])) > LIMIT - len("250 "):
        raise ValueError
    return command, Answer(int(code), str(row["text"]))
