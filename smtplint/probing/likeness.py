"""Which known profile a server's replies are most like, and how closely.

A reply agrees with a prediction when it is the same, or when both take the syntax: a reply about the recipient, about
relaying or about load is one that the syntax had passed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..model import Prediction
from ..prediction import predict
from ..replies.explanation import explain
from ..servers import servers
from ..typed import NamedTuple
from .asking import Answers
from .session import Answer

# What a refusal of the command itself speaks of; any other cause is the server's policy or state.
_ABOUT_THE_COMMAND = (
    "path-syntax",
    "parameter-syntax",
    "unknown-command",
    "line-too-long",
    "bad-sequence",
    "smtputf8",
    "unspecified",
)

# Of what one program answers, another has the same code for nine in ten at most.
_CLOSE = 0.95


class Difference(NamedTuple):
    """A command to which the server says something else than the profile."""

    command: bytes
    answer: Answer | None
    prediction: Prediction


class Likeness(NamedTuple):
    """How a server compares to one profile: how many replies were compared, how many are the same, in how many the
    code at least is; and the others."""

    server: str
    asked: int
    same: int
    same_code: int
    differences: tuple[Difference, ...]

    @property
    def is_close(self) -> bool:
        """Whether so many of the codes are the same as a server's of another program never are."""
        return self.same_code >= _CLOSE * self.asked


@lru_cache(maxsize=1024)
def about_policy(answer: Answer) -> bool:
    """Whether a reply that says no speaks of something else than the command's syntax."""
    return answer.code >= 400 and explain(answer.line).cause not in _ABOUT_THE_COMMAND


def compare(answers: Answers, server: str) -> Likeness:
    """The replies beside those of one profile; what the profile does not know is not compared."""
    asked = same = same_code = 0
    differences = []
    for command, answer in answers.items():
        prediction = predict(command, server)
        if prediction.basis == "unknown":
            continue
        asked += 1
        code, text = _agreement(answer, prediction)
        same_code += code
        same += text
        if not text:
            differences.append(Difference(command, answer, prediction))
    return Likeness(server, asked, same, same_code, tuple(differences))


def _agreement(answer: Answer | None, prediction: Prediction) -> tuple[bool, bool]:
    """Whether the code is the same, and whether all of the reply is."""
    reply = prediction.reply
    if answer is None or reply is None:
        closed = answer is None and reply is None
        return closed, closed
    if (answer.code, answer.text) == (reply.code, reply.text):
        return True, True
    policy = reply.code == 250 and about_policy(answer)
    return policy or answer.code == reply.code, policy


def ranked(answers: Answers) -> list[Likeness]:
    """Every known profile, the one that the replies are most like first."""
    found: Iterable[Likeness] = (compare(answers, server) for server in servers())
    return sorted((one for one in found if one.asked), key=_closeness, reverse=True)


def _closeness(one: Likeness) -> tuple[float, float, int]:
    return one.same / one.asked, one.same_code / one.asked, one.asked
