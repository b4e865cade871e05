"""Predictions against running servers: whatever the command, the prediction is what the server answers.

``pytest -m live`` asks those servers of the lab that answer (``tests/lab/lab up NAME``, or SMTPLINT_SERVERS); the
others are skipped. Commands are sound ones mutated, and words of the tolerant grammar, so that a wrong prediction
shrinks to the shortest command that shows it.
"""

from __future__ import annotations

import asyncio
import os
import socket

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark
from lark import Lark

from smtplint import predict
from smtplint.grammars import grammar_folder
from tests.lab import evidence, making, record

pytestmark = pytest.mark.live

MUTATED, TOLERANT, BATCHES = 100, 25, 1
IN_A_BATCH = 40  # commands asked at once of a server that waits before each error
HEADS = st.sampled_from([b"MAIL FROM:", b"RCPT TO:"])
LAB = record.lab()
QUICK = pytest.mark.parametrize("real", [name for name in LAB if not LAB[name].slow], indirect=True)
SLOW = pytest.mark.parametrize("real", [name for name in LAB if LAB[name].slow], indirect=True)


def _tolerant() -> st.SearchStrategy[bytes]:
    """Arguments of the tolerant grammar, parameters behind them."""
    path = os.path.join(grammar_folder(), "tolerant.lark")
    # Earley with its own lexer, because only the rules are wanted: no table and no lexer is built
    grammar = Lark.open(path, parser="earley", start=["argument", "parameter"])
    octets = st.characters(codec="latin-1", exclude_characters="\r\n")
    arguments, parameters = (from_lark(grammar, start=start, alphabet=octets) for start in ("argument", "parameter"))
    return st.builds(
        lambda head, argument, more: head + " ".join([argument, *more]).encode("latin-1"),
        HEADS,
        arguments,
        st.lists(parameters, max_size=2),
    )


@st.composite
def _sound(draw: st.DrawFn) -> bytes:
    head = draw(HEADS)
    command = head + b"<" + draw(st.sampled_from(making.LOCALS)) + b"@" + draw(st.sampled_from(making.DOMAINS)) + b">"
    for keyword in draw(st.lists(st.sampled_from(list(making.PARAMETERS)), max_size=2)):
        command += b" " + keyword + b"=" + draw(st.sampled_from(making.PARAMETERS[keyword]))
    return command


@st.composite
def _mutated(draw: st.DrawFn) -> bytes:
    """A sound command with a fault or two, and now and then an octet put in, taken out or replaced."""
    command = draw(_sound())
    for name in draw(st.lists(st.sampled_from(list(making.MUTATIONS)), max_size=2)):
        command = making.MUTATIONS[name](command)
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(5, len(command)))
        octet = draw(st.sampled_from([*b"<>@.,:;()[]\"\\ \t-+=%!'a1", 0, 127, 195, 233]))
        command = command[:at] + draw(st.sampled_from([bytes([octet]), b""])) + command[at + draw(st.integers(0, 1)) :]
    return command


def _asked(real: record.Real, command: bytes) -> str:
    """What the server says, in the form of ``_said``; where it takes the syntax, only that."""
    answer = asyncio.run(record.ask(real, command))
    return _came(real, answer.code, answer.text)


def _came(real: record.Real, code: int, text: str) -> str:
    if code == evidence.CLOSED:
        return "closes"
    if code != 250 and evidence.taken(real.name, code, text):
        return "250"
    return f"{code} {text}"


def _said(server: str, command: bytes, came: str) -> str:
    prediction = predict(command, server)
    if prediction.reply is None:
        return "closes" if prediction.closes else "unknown"
    return "250" if came == "250" == str(prediction.reply.code) else f"{prediction.reply.code} {prediction.reply.text}"


@pytest.fixture(scope="module")
def real(request: pytest.FixtureRequest) -> record.Real:
    """A server of the lab that answers."""
    found = LAB[request.param]
    try:
        socket.create_connection((found.target.host, found.target.port), 5).close()
    except OSError:
        pytest.skip(f"{found.name} does not answer on {found.target.host}:{found.target.port}")
    return found


_SETTINGS = settings(
    # By hand, other commands every time; where a change is judged, the same: what is news should not stop it.
    derandomize=bool(os.environ.get("CI")),
    deadline=None,
    database=None,
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


@QUICK
@settings(_SETTINGS, max_examples=MUTATED)
@given(command=_mutated())
def test_a_mutated_command_is_predicted(real: record.Real, command: bytes) -> None:
    came = _asked(real, command)
    assert _said(real.name, command, came) == came


@QUICK
@settings(_SETTINGS, max_examples=TOLERANT)
@given(command=st.deferred(_tolerant))
def test_a_word_of_the_tolerant_grammar_is_predicted(real: record.Real, command: bytes) -> None:
    came = _asked(real, command)
    assert _said(real.name, command, came) == came


@SLOW
@settings(_SETTINGS, max_examples=BATCHES, phases=[Phase.generate])
@given(commands=st.lists(_mutated(), min_size=IN_A_BATCH, max_size=IN_A_BATCH))
def test_a_slow_server_is_predicted(real: record.Real, commands: list[bytes]) -> None:
    wrong = []
    for command, (code, text) in asyncio.run(record.record(real, commands)).items():
        came = _came(real, code, text)
        said = _said(real.name, command, came)
        if said != came:
            wrong.append((len(command), command, came, said))
    assert min(wrong, default=None) is None
