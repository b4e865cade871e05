"""``smtplint probe`` against servers on loopback: one that answers as a known profile does, and hostile ones."""

from __future__ import annotations

import asyncio
import io
import json
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smtplint import predict
from smtplint.cli import main
from smtplint.output.progress import COUNTED, Progress
from smtplint.probing.asking import chosen
from smtplint.probing.session import Answer, Closed, Target, opened
from smtplint.servers import servers

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def tls() -> ssl.SSLContext:
    """What a server on loopback needs to speak TLS."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(Path(__file__).with_name("loopback.pem"))
    return context


@contextmanager
def serving(handler: Handler, secure: ssl.SSLContext | None = None) -> Iterator[str]:
    """A server on loopback, in a thread of its own; its address."""
    address: list[str] = []
    ready = threading.Event()
    stopping: list[Callable[[], object]] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    async def serve() -> None:
        server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=secure)
        address.append(f"127.0.0.1:{server.sockets[0].getsockname()[1]}")
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        stopping.append(lambda: loop.call_soon_threadsafe(stop.set))
        ready.set()
        async with server:
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert ready.wait(10)
    try:
        yield address[0]
    finally:
        stopping[0]()
        thread.join()


def acting_as(profile: str, hello: bytes = b"EHLO", other: dict[bytes, bytes] | None = None) -> Handler:
    """A server that answers as a profile's predictions say, but for the commands in ``other`` (b"": it closes)."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mx.lab.test\r\n")
        while line := (await reader.readline()).removesuffix(b"\r\n"):
            if line == b"QUIT":
                return
            if line in (b"RSET", hello + b" probe.lab.test"):
                writer.write(b"250 OK\r\n")
            elif line == b"STARTTLS":
                writer.write(b"220 go on\r\n")
                await writer.start_tls(tls())
            elif other and other.get(line) == b"":
                return
            elif other and line in other:
                writer.write(other[line] + b"\r\n")
            else:
                prediction = predict(line, profile)
                if prediction.reply is None:
                    return
                writer.write(f"{prediction.reply.code} {prediction.reply.text}\r\n".encode("latin-1"))
                if prediction.closes:
                    return

    return handler


def sending(*chunks: bytes, hold: bool = True) -> Handler:
    """A server that says these and then nothing more, holding the connection or closing it."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for chunk in chunks:
            writer.write(chunk)
        await writer.drain()
        while hold and await reader.read(4096):
            pass

    return handler


PLAN = (
    "{address} will be asked {count} MAIL and RCPT commands, with EHLO, RSET and QUIT around them, "
    "at most 100000 commands a second; no message is sent, and DATA never"
)
LIKE_POSTFIX = (
    "{address} behaves like postfix@3.10 (and postfix@3.7, which none of the commands tells apart from it): "
    "100.0 % of {count} replies (100.0 % of the codes)"
)


def probed(address: str, *options: str) -> int:
    return main(["probe", address, "--rate", "100000", *options])


@pytest.mark.parametrize("profile", ["postfix-strict@3.10", "opensmtpd@6.8", "aiosmtpd@1.4"])
def test_a_server_is_known_by_its_replies(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(acting_as(profile)) as address:
        assert probed(address) == 0
    out, err = capsys.readouterr()
    count = len(chosen())
    expected = f"{address} behaves like {profile}: 100.0 % of {count} replies (100.0 % of the codes)"
    assert out.splitlines()[0] == expected
    assert err == PLAN.format(address=address, count=count) + ".\n"


def test_versions_that_nothing_tells_apart_are_both_named(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(acting_as("exim@4.98")) as address:
        assert probed(address) == 0
    first = capsys.readouterr().out.splitlines()[0]
    also = "(and exim@4.96, which none of the commands tells apart from it)"
    count = len(chosen())
    assert first == f"{address} behaves like exim@4.98 {also}: 100.0 % of {count} replies (100.0 % of the codes)"


def test_a_server_like_none_that_is_known_is_called_so(capsys: pytest.CaptureFixture[str]) -> None:
    other = dict.fromkeys(chosen(), b"250 2.0.0 as you like")
    with serving(acting_as("postfix@3.10", other=other)) as address:
        assert probed(address) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{address} behaves like none that is known; nearest is ")


def test_differences_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    odd = next(
        command for command in chosen() if predict(command, "postfix-strict").reply == (250, "2.1.0", "2.1.0 Ok")
    )
    with serving(acting_as("postfix-strict@3.10", other={odd: b"554 5.5.4 Not\x1b[31m here"})) as address:
        assert probed(address) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[4:] == [
        "It differs from postfix-strict@3.10 in:",
        f"  {odd.decode()}",
        "    came:  554 5.5.4 Not<U+001B>[31m here",
        "    known: 250 2.1.0 Ok",
    ]


def test_a_reply_about_the_recipient_is_none_about_syntax(capsys: pytest.CaptureFixture[str]) -> None:
    policy = {
        command: b"554 5.7.1 <a@x>: Relay access denied"
        for command in chosen()
        if command.startswith(b"RCPT") and (reply := predict(command, "postfix").reply) and reply.code == 250
    }
    with serving(acting_as("postfix@3.10", other=policy)) as address:
        assert probed(address) == 0
    assert capsys.readouterr().out.splitlines()[0] == LIKE_POSTFIX.format(address=address, count=len(chosen()))
    assert policy != {}


def test_lmtp(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(acting_as("dovecot-lmtp@2.4", hello=b"LHLO")) as address:
        assert probed(address, "--lmtp") == 0
    assert capsys.readouterr().out.startswith(f"{address} behaves like dovecot-lmtp@2.4: 100.0 %")


def test_starttls(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(acting_as("chasquid@1.15")) as address:
        assert probed(address, "--starttls", "--timeout", "10") == 0
    assert capsys.readouterr().out.startswith(f"{address} behaves like chasquid@1.15: 100.0 %")


def test_a_server_that_waits_for_tls(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(sending(b"220 mx\r\n"), tls()) as address:
        assert probed(address, "--timeout", "2") == 2
    assert capsys.readouterr().err.splitlines()[1:] == [f"smtplint: {address}: {_TLS_FIRST}"]


def test_tls_that_fails(capsys: pytest.CaptureFixture[str]) -> None:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mx\r\n")
        for reply in (b"250 mx\r\n", b"220 go on\r\n"):
            await reader.readline()
            writer.write(reply)
        await reader.readexactly(1)
        writer.write(b"no TLS")
        await reader.read()

    with serving(handler) as address:
        assert probed(address, "--starttls") == 2
    assert capsys.readouterr().err.splitlines()[1].startswith(f"smtplint: {address}: TLS fails: ")


def test_text_in_the_clear_before_tls(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(sending(b"220 mx\r\n250 mx\r\n220 go on\r\n250 mx\r\n")) as address:
        assert probed(address, "--starttls") == 2
    assert capsys.readouterr().err.splitlines()[1:] == [
        f"smtplint: {address}: it sends text in the clear behind its reply to STARTTLS"
    ]


def test_replies_become_a_profile_of_their_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "replies.jsonl"
    odd = chosen()[0]
    with serving(acting_as("postfix@3.10", other={odd: b"501 5.5.2 Not so"})) as address:
        assert probed(address, "--output", str(file)) == 0
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    count = len(chosen())
    assert rows[0]["server"] == address
    assert rows[0]["like"] == {"profile": "postfix@3.10", "same": count - 1, "of": count}
    assert rows[1] == {"command": odd.decode(), "code": 501, "enhanced": "5.5.2", "text": "5.5.2 Not so"}
    capsys.readouterr()
    asked = [odd.decode(), "MAIL FROM:<a@never.asked>"]
    assert main(["predict", "--output-format", "json", "--replies", str(file), *asked]) == 1
    first, second = (one["predictions"] for one in json.loads(capsys.readouterr().out))
    assert [(one["server"], one["code"], one["basis"]) for one in first] == [(address, 501, "measured")]
    assert [(one["server"], one["text"]) for one in second] == [(f"{address} as postfix@3.10", "2.1.0 Ok")]


def test_what_a_server_like_none_was_not_asked_is_unknown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "replies.jsonl"
    file.write_text(
        '{"server": "mx:25", "date": "2026-11-23", "like": {"profile": "exim@4.98", "same": 1, "of": 9}}\n'
        '{"command": "MAIL FROM:a", "code": null, "enhanced": null, "text": null}\n'
    )
    assert main(["predict", "--output-format", "json", "--replies", str(file), "MAIL FROM:a", "MAIL FROM:<b@x>"]) == 1
    first, second = (one["predictions"][0] for one in json.loads(capsys.readouterr().out))
    assert (first["code"], first["closes"], first["basis"]) == (None, True, "measured")
    assert (second["code"], second["closes"], second["basis"]) == (None, False, "unknown")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is empty"),
        ("[1]\n", "line 1 is not what smtplint probe --output writes"),
        ("[" * 100_000, "line 1 is not what smtplint probe --output writes"),
        *(
            (
                f'{{"server": "a", "like": null}}\n{{"command": "x", "code": {code}, "text": {text}}}\n',
                "line 2 is not what smtplint probe --output writes",
            )
            for code, text in (
                ('"y"', '""'),
                ("Infinity", '""'),
                ("NaN", '""'),
                ("1e3", '""'),
                ("42", '""'),
                ("550.5", '""'),
                ("550", f'"{"x" * 65_533}"'),
            )
        ),
        ('{"server": "a", "like": {"profile": "nope", "same": 10, "of": 10}}\n', "no server is called 'nope'"),
    ],
)
def test_a_file_of_other_things(text: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "other.jsonl"
    file.write_text(text)
    assert main(["predict", "--replies", str(file), "MAIL FROM:<a@b>"]) == 2
    assert capsys.readouterr().err == f"smtplint: {file}: {why}\n"


def test_a_server_with_a_name_for_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "replies.jsonl"
    file.write_text(
        '{"server": "\\u001b[31mmx", "date": "2026-11-23", "like": null}\n'
        '{"command": "MAIL FROM:a", "code": 501, "enhanced": null, "text": "no\\u009bm"}\n'
    )
    assert main(["predict", "--replies", str(file), "MAIL FROM:a"]) == 1
    assert capsys.readouterr().out == (
        "MAIL FROM:a\n<U+001B>[31mmx  501 no<9B>m\naccepted by 0 of 1; refused by <U+001B>[31mmx 501\n\n"
    )
    assert main(["predict", "--output-format", "json", "--replies", str(file), "MAIL FROM:a"]) == 1
    assert capsys.readouterr().out == (
        '[\n  {"command": "MAIL FROM:a", "predictions": [{"server": "\\u001b[31mmx", "code": 501, "enhanced": null, '
        '"text": "no\\u009bm", "basis": "measured", "closes": false, "because": null}]}\n]\n'
    )


_TLS_FIRST = "it speaks TLS from the first octet; give its port for plain SMTP, with --starttls"


@pytest.mark.parametrize(
    ("handler", "why"),
    [
        pytest.param(sending(), "it says nothing for 0.3 seconds", id="hangs"),
        pytest.param(sending(hold=False), "it closed the connection", id="closes"),
        pytest.param(sending(b"220 mx\r\n", hold=False), "it closed the connection", id="closes-later"),
        pytest.param(sending(b"SSH-2.0-x\r\n"), "it sends what is no SMTP reply: 'SSH-2.0-x'", id="garbage"),
        pytest.param(sending(b"220-mx\r\n250 mx\r\n"), "it sends what is no SMTP reply: '250 mx'", id="mixed"),
        pytest.param(sending(b"\xff" * 70_000), "it sends a line of more than 65,536 octets", id="flood"),
        pytest.param(sending(b"220-mx\r\n" * 200), "it sends a reply of more than 100 lines", id="endless"),
        pytest.param(
            sending(*[b"220-" + b"x" * 40_000 + b"\r\n"] * 2),
            "it sends a reply of more than 65,536 octets",
            id="long-lines",
        ),
        pytest.param(
            sending(b"220 mx\r\n550-no\r\n550 " + b"x" * 300 + b"\r\n"),
            f"it refuses EHLO: 550 no {'x' * 193}…",
            id="long-refusal",
        ),
        pytest.param(sending(b"\x15\x03\x01\x00\x02\x02\x0a", hold=False), _TLS_FIRST, id="tls-first"),
        pytest.param(sending(b"554 mx\r\n"), "it takes no session: 554 mx", id="refuses"),
        pytest.param(
            sending(b"554 \x1b]0;pwned\x07\x9b\r\n"),
            "it takes no session: 554 <U+001B>]0;pwned<U+0007><U+009B>",
            id="orders-the-terminal",
        ),
        pytest.param(sending(b"220 mx\r\n502 no\r\n"), "it refuses EHLO: 502 no", id="no-ehlo"),
    ],
)
def test_a_server_that_cannot_be_asked(handler: Handler, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(handler) as address:
        assert probed(address, *(["--timeout", "0.3"] if "0.3 seconds" in why else [])) == 2
    assert capsys.readouterr().err.splitlines()[1:] == [f"smtplint: {address}: {why}"]


def test_a_long_reply_is_read_as_far_as_one_can_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    odd = chosen()[0]
    reply = b"".join(b"550-%s\r\n" % (b"x" * 20_000) for _ in range(3)) + b"550 " + b"x" * 5_512
    with serving(acting_as("postfix-strict@3.10", other={odd: reply})) as address:
        assert probed(address) == 0
    assert capsys.readouterr().out.splitlines()[5:7] == [f"  {odd.decode()}", f"    came:  550 {'x' * 196}…"]
    with serving(acting_as("postfix-strict@3.10", other={odd: reply + b"x"})) as address:
        assert probed(address) == 2
    why = f"it sends a reply of more than 65,536 octets (asked {odd.decode()})"
    assert capsys.readouterr().err.splitlines()[1:] == [f"smtplint: {address}: {why}"]


def test_a_reply_may_be_its_code_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """RFC 5321 §4.2: a client should take a reply without text."""
    odd = chosen()[0]
    with serving(acting_as("postfix-strict@3.10", other={odd: b"550-\r\n550"})) as address:
        assert probed(address) == 0
    assert capsys.readouterr().out.splitlines()[5:7] == [f"  {odd.decode()}", "    came:  550"]


def test_a_host_name_that_cannot_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["probe", "--yes", f"{'a' * 64}\x1b.test:25"]) == 2
    plan, why = capsys.readouterr().err.splitlines()
    assert plan == PLAN.format(address=f"{'a' * 64}<U+001B>.test:25", count=90).replace("100000", "5") + "."
    assert why.startswith(f"smtplint: {'a' * 64}<U+001B>.test:25: no connection: ")


def test_a_server_that_falls_silent(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(sending(b"220 mx\r\n250 mx\r\n")) as address:
        assert probed(address, "--timeout", "0.3") == 2
    why = f"it says nothing for 0.3 seconds (asked {chosen()[0].decode()})"
    assert capsys.readouterr().err.splitlines()[1:] == [f"smtplint: {address}: {why}"]


def test_a_server_without_starttls(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(sending(b"220 mx\r\n250 mx\r\n454 4.7.0 not now\r\n")) as address:
        assert probed(address, "--starttls") == 2
    assert capsys.readouterr().err.splitlines()[1:] == [f"smtplint: {address}: it refuses STARTTLS: 454 4.7.0 not now"]


def test_a_server_that_takes_no_sender(capsys: pytest.CaptureFixture[str]) -> None:
    refusing = dict.fromkeys((b"MAIL FROM:<probe@lab.test>", b"MAIL FROM:<>"), b"451 4.3.0 later")
    with serving(acting_as("postfix@3.10", other=refusing)) as address:
        assert probed(address) == 0
    asked = sum(command.startswith(b"MAIL") for command in chosen())
    assert capsys.readouterr().out.splitlines()[0] == LIKE_POSTFIX.format(address=address, count=asked)


def test_a_tired_server_is_asked_once_more(capsys: pytest.CaptureFixture[str]) -> None:
    tired = {chosen()[0]: b"421 4.7.0 Too many messages, try again later"}

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await acting_as("postfix-strict@3.10", other=dict(tired))(reader, writer)
        tired.clear()

    with serving(handler) as address:
        assert probed(address) == 0
    assert capsys.readouterr().out.startswith(f"{address} behaves like postfix-strict@3.10: 100.0 %")


def test_a_server_that_closes_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    odd = chosen()[0]
    with serving(acting_as("postfix-strict@3.10", other={odd: b""})) as address:
        assert probed(address) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[5:7] == [f"  {odd.decode()}", "    came:  closes the connection without a reply"]


def test_a_reply_right_before_a_reset_is_read() -> None:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mx\r\n")
        await reader.readline()
        writer.write(b"250 mx\r\n")
        await reader.readline()
        writer.write(b"500 5.5.2 Line too long\r\n")
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    async def asked(port: int) -> Answer:
        session = await opened(Target("127.0.0.1", port))
        answer = await session.ask(b"MAIL FROM:<a@b.example>")
        with pytest.raises(Closed):
            await session.reply()
        await session.close()
        return answer

    with serving(handler) as address:
        assert asyncio.run(asked(int(address.rpartition(":")[2]))) == Answer(500, "5.5.2 Line too long")


def test_no_server_at_all(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(sending()) as address:
        pass
    assert probed(address) == 2
    assert capsys.readouterr().err.splitlines()[1] == f"smtplint: {address}: no connection: connection refused"
    assert probed(address, "--lang", "th") == 2
    assert capsys.readouterr().err.splitlines()[1] == f"smtplint: {address}: เชื่อมต่อไม่ได้: ปลายทางปฏิเสธการเชื่อมต่อ"


def test_a_stranger_is_asked_only_with_leave(capsys: pytest.CaptureFixture[str]) -> None:
    assert probed("192.0.2.1:25") == 2
    plan = PLAN.format(address="192.0.2.1:25", count=len(chosen()))
    why = f"{plan}. It is not on this machine: say --yes if you may ask it"
    assert capsys.readouterr().err == f"smtplint: {why}\n"


@pytest.mark.parametrize("address", ["mx.lab.test", "127.0.0.1:", ":25", "127.0.0.1:0", "127.0.0.1:99999"])
def test_an_address_that_is_none(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert probed(address) == 2
    assert capsys.readouterr().err == f"smtplint: {address!r} is no HOST:PORT\n"


def test_a_file_that_cannot_be_written_is_told_before_anything_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file, why in ((tmp_path, "is a directory"), (tmp_path / "none" / "a", "no such file or directory")):
        assert probed("127.0.0.1:1", "--output", str(file)) == 2
        assert capsys.readouterr().err == f"smtplint: {file}: {why}\n"


def test_a_server_that_cannot_be_asked_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("kept")
    with serving(sending(b"554 mx\r\n")) as address:
        for file in (old, tmp_path / "new"):
            assert probed(address, "--output", str(file)) == 2
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("old", "kept")]


def test_the_rate_is_kept_to(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    sleep = asyncio.sleep

    async def noted(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    with serving(acting_as("postfix@3.10")) as address:
        monkeypatch.setattr(asyncio, "sleep", noted)
        assert main(["probe", address, "--rate", "4"]) == 0
        monkeypatch.undo()
    assert set(waits) == {0.25}
    assert len(waits) >= 2 * len(chosen())


class Terminal(io.StringIO):
    """Standard error that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_in_thai(capsys: pytest.CaptureFixture[str]) -> None:
    odd = chosen()[0]
    with serving(acting_as("postfix-strict@3.10", other={odd: b""})) as address:
        assert probed(address, "--lang", "th") == 0
    out, err = capsys.readouterr()
    assert err == (
        f"จะส่งคำสั่ง MAIL และ RCPT 90 คำสั่งไปถาม {address} พร้อม EHLO, RSET และ QUIT ไม่เกิน 100000 คำสั่งต่อวินาที "
        "โดยไม่ส่งข้อความใด ๆ และไม่ส่ง DATA เลย\n"
    )
    assert out.splitlines()[0] == (
        f"{address} ทำงานเหมือน postfix-strict@3.10: ตรงกัน 98.9 % จาก 90 คำตอบ (รหัสตรงกัน 98.9 %)"
    )
    assert out.splitlines()[4:7] == [
        "จุดที่ต่างจาก postfix-strict@3.10:",
        f"  {odd.decode()}",
        "    ที่ได้:    ปิดการเชื่อมต่อโดยไม่ตอบ",
    ]


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with serving(acting_as("postfix@3.10")) as address:
        assert probed(address) == 0
    ticks = iter(range(0, 100, 2))
    bar = Progress(2, terminal, lambda: next(ticks), COUNTED[1])
    bar.step()
    bar.clear()
    assert terminal.getvalue().endswith("\r[###############...............] 1 of 2 commands\r\x1b[K")


def test_the_commands_are_few_and_harmless() -> None:
    assert len(chosen()) <= 180
    assert all(command.split(b" ")[0] in (b"MAIL", b"RCPT") and command.isascii() for command in chosen())


def test_every_profile_that_answers_otherwise_is_told_apart() -> None:
    """Of the predictions too, the documented profiles among them; unequal versions are those known to be equal."""
    replies = {server: tuple(predict(command, server)[1:3] for command in chosen()) for server in servers()}
    alike = {frozenset((a, b)) for a in replies for b in replies if a < b and replies[a] == replies[b]}
    assert alike == {
        frozenset((f"{program}@{old}", f"{program}@{new}"))
        for program, old, new in (
            ("courier", "1.0", "1.4"),
            ("exim", "4.96", "4.98"),
            ("postfix", "3.7", "3.10"),
            ("sendmail", "8.17", "8.18"),
        )
    }
