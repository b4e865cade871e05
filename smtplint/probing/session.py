"""Asking a running server: a session that sends one command at a time, and trusts nothing that it reads.

Everything has a limit: a reply's lines and octets, and the time to wait for it. Whatever is no SMTP is Trouble, whose
text says in a line what the server did. Only EHLO or LHLO, STARTTLS, MAIL, RCPT, RSET and QUIT are ever sent.
"""

from __future__ import annotations

import asyncio
import os
import re
import socket
import ssl

from ..replies.reading import LIMIT
from ..translation import Message, reason
from ..typed import NamedTuple

_LINE = 65_536
_LINES = 100
_BRIEF = 200
_REPLY = re.compile(rb"([2-5][0-9]{2})([ -]|$)")
_TLS_RECORD = re.compile(rb"[\x14-\x17]\x03[\x00-\x04]")
_TLS_FIRST = Message("it speaks TLS from the first octet; give its port for plain SMTP, with --starttls")
_SENDER = b"MAIL FROM:<probe@lab.test>"
_NO_SENDER = b"MAIL FROM:<>"


class Trouble(Exception):
    """The server cannot be asked; the text says why, in a line."""


class Closed(Trouble):
    """The server closed the connection where a reply was due."""


class Silent(Trouble):
    """The server said nothing where a reply was due."""


class Target(NamedTuple):
    """Where to ask, and how. In seconds: ``wait`` for each reply at most, ``pause`` from one command to the next."""

    host: str
    port: int
    lmtp: bool = False
    starttls: bool = False
    wait: float = 30.0
    pause: float = 0.0


class Answer(NamedTuple):
    """A reply: its code, and what stands behind the code of each line (latin-1), joined by LF."""

    code: int
    text: str

    @property
    def line(self) -> str:
        """The reply in one line, as ``explain`` takes it."""
        return f"{self.code} {self.text}".replace("\n", " ")


def brief(reply: str) -> str:
    """So much of a reply as a person reads."""
    return reply if len(reply) <= _BRIEF else f"{reply[:_BRIEF]}\u2026"


class _Reader(asyncio.StreamReader):
    """Where a reset ends what is read as a close does: a reply that came right before it is kept."""

    def set_exception(self, exc: Exception) -> None:
        if isinstance(exc, OSError):
            self.feed_eof()
        else:
            super().set_exception(exc)


class Session:
    """One connection, greeted and after EHLO (LHLO)."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, target: Target) -> None:
        self._reader, self._writer = reader, writer
        self._wait, self._pause = target.wait, target.pause

    async def ask(self, command: bytes) -> Answer:
        """The reply to a command. Raises Trouble."""
        if self._pause:
            await asyncio.sleep(self._pause)
        try:
            self._writer.write(command + b"\r\n")
            await asyncio.wait_for(self._writer.drain(), self._wait)
        except TimeoutError:
            raise Closed(Message("it closed the connection")) from None
        except OSError:
            pass  # what it said before it closed is still to be read
        return await self.reply()

    async def reset(self) -> None:
        """Forget the transaction. Raises Trouble where the server does not."""
        answer = await self.ask(b"RSET")
        if answer.code != 250:
            raise _refusal("RSET", answer)

    async def ask_within(self, command: bytes) -> Answer | None:
        """The reply to a MAIL or RCPT, the latter after a plain MAIL; None where no sender is taken before it."""
        if command.lstrip()[:4].upper() == b"RCPT" and (await self.ask(_SENDER)).code != 250:
            await self.reset()
            if (await self.ask(_NO_SENDER)).code != 250:
                return None
        return await self.ask(command)

    async def more_was_read(self) -> bool:
        """Whether octets have come in behind the last reply; the first of them is taken."""
        reading = asyncio.ensure_future(self._reader.read(1))
        await asyncio.sleep(0)
        if reading.done():
            return bool(reading.result())
        reading.cancel()
        return False

    async def close(self) -> None:
        """Say QUIT and go, whatever the server makes of it."""
        try:
            self._writer.write(b"QUIT\r\n")
            self._writer.close()
            await asyncio.wait_for(self._writer.wait_closed(), 1)
        except (OSError, TimeoutError):
            self._writer.transport.abort()

    async def reply(self) -> Answer:
        """The next reply. Raises Trouble where it is late, too long, or none."""
        lines: list[bytes] = []
        octets = 0
        while len(lines) < _LINES:
            try:
                line = await asyncio.wait_for(self._reader.readuntil(b"\n"), self._wait)
            except TimeoutError:
                raise Silent(Message("it says nothing for {count:g} seconds", count=self._wait)) from None
            except asyncio.LimitOverrunError:
                raise Trouble(Message("it sends a line of more than {limit:,} octets", limit=_LINE)) from None
            except (OSError, asyncio.IncompleteReadError) as error:
                rest = error.partial if isinstance(error, asyncio.IncompleteReadError) else b""
                raise _no_smtp(rest) if rest else Closed(Message("it closed the connection")) from None
            text = line.rstrip(b"\r\n")
            found = _REPLY.match(text)
            if found is None or (lines and line[:3] != lines[0][:3]):
                raise _no_smtp(line)
            octets += len(line)
            if octets > LIMIT:
                raise Trouble(Message("it sends a reply of more than {limit:,} octets", limit=LIMIT))
            lines.append(text)
            if found[2] != b"-":
                return Answer(int(found[1]), "\n".join(one[4:].decode("latin-1") for one in lines))
        raise Trouble(Message("it sends a reply of more than {limit} lines", limit=_LINES))


def _refusal(command: str, answer: Answer) -> Trouble:
    return Trouble(Message("it refuses {command}: {reply}", command=command, reply=brief(answer.line)))


def _no_smtp(line: bytes) -> Trouble:
    if _TLS_RECORD.match(line):
        return Trouble(_TLS_FIRST)
    return Trouble(Message("it sends what is no SMTP reply: {line!r}", line=line[:40].rstrip().decode("latin-1")))


def _why(error: OSError | UnicodeError) -> str:
    """What keeps a connection from being made."""
    if isinstance(error, TimeoutError):
        return Message("it does not answer")
    if isinstance(error, OSError):
        if error.errno is None or isinstance(error, socket.gaierror):
            return reason(error)
        # asyncio says which address it called, in place of what the system says.
        return Message(os.strerror(error.errno).lower())
    return str(error)


async def _connected(target: Target) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """As asyncio.open_connection, with a reader of our own."""
    loop = asyncio.get_running_loop()
    reader = _Reader(limit=_LINE, loop=loop)
    transport, protocol = await loop.create_connection(
        lambda: asyncio.StreamReaderProtocol(reader, loop=loop), target.host, target.port
    )
    return reader, asyncio.StreamWriter(transport, protocol, reader, loop)


async def opened(target: Target) -> Session:
    """A session with the server, after EHLO (and STARTTLS). Raises Trouble."""
    try:
        reader, writer = await asyncio.wait_for(_connected(target), target.wait)
    except (OSError, UnicodeError) as error:
        raise Trouble(Message("no connection: {why}", why=_why(error))) from None
    session = Session(reader, writer, target)
    try:
        greeting = await _greeting(session, target)
        if greeting.code != 220:
            raise Trouble(Message("it takes no session: {reply}", reply=brief(greeting.line)))
        await _hello(session, target)
        if target.starttls:
            await _start_tls(session, writer, target)
            await _hello(session, target)
    except Trouble:
        writer.transport.abort()
        raise
    return session


async def _greeting(session: Session, target: Target) -> Answer:
    try:
        return await session.reply()
    except Silent:
        if await _speaks_tls(target):
            raise Trouble(_TLS_FIRST) from None
        raise


async def _hello(session: Session, target: Target) -> None:
    answer = await session.ask(b"LHLO probe.lab.test" if target.lmtp else b"EHLO probe.lab.test")
    if answer.code != 250:
        raise _refusal("LHLO" if target.lmtp else "EHLO", answer)


def _unchecked() -> ssl.SSLContext:
    """TLS with whatever certificate: the replies are asked for, not trusted, and no secret is sent."""
    # The default context would read all the certificates of the system, for each connection anew, and ask none.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def _start_tls(session: Session, writer: asyncio.StreamWriter, target: Target) -> None:
    answer = await session.ask(b"STARTTLS")
    if answer.code != 220:
        raise _refusal("STARTTLS", answer)
    # What came before the handshake would be read as though TLS protected it.
    if await session.more_was_read():
        raise Trouble(Message("it sends text in the clear behind its reply to STARTTLS"))
    try:
        await writer.start_tls(_unchecked(), ssl_handshake_timeout=target.wait)
    except (OSError, TimeoutError) as error:
        raise Trouble(Message("TLS fails: {error}", error=error)) from None


async def _speaks_tls(target: Target) -> bool:
    """Whether a silent server waits for the client's side of TLS."""
    try:
        _, writer = await asyncio.open_connection(
            target.host, target.port, ssl=_unchecked(), ssl_handshake_timeout=target.wait
        )
    except (OSError, TimeoutError):
        return False
    writer.transport.abort()
    return True
