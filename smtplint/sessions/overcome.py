"""Which refusals a session gets over: the same command, or what does in its place, is taken later, or the message is
queued in spite of them.

Of the sessions that cross in a file one gets over what another was refused where both speak of the same: a sender, a
recipient, a message, the client's name. That one was greeted, or logged in, says nothing of another.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..regexes import regex
from ..verbs import HELLO
from .following import Lines
from .model import Judged

# a session goes on without these
OPTIONAL = frozenset((b"VRFY", b"EXPN", b"HELP", b"NOOP", b"RSET", b"XCLI", b"XFOR", b"QUIT"))
_DATA_VERBS = (b"DATA", b"BDAT", b".")
_MESSAGE_VERBS = (b"", b"MAIL", b"RCPT", *_DATA_VERBS)
# what a login that was refused may have been wanted for
_LOGIN = ("authentication", "relay-denied", "sender-policy")
# more refusals of a session are not remembered, nor more of what a message may be queued in spite of; and of more no
# mended command is looked for
_REFUSALS_BOUND, _BESIDE_BOUND, _MENDED_BOUND = 10_000, 200, 50
# how far an address is looked at, and what two ways to write it do not have in common
_ADDRESS_BOUND = 1000
_SIGNS = regex(rb"[^0-9a-z\x80-\xff]+")

# by what a refusal is got over: a verb and what it is about, or a sender with all recipients
_Key = tuple[object, ...]
_GREETING: _Key = (b"220",)
_HELLO: _Key = (b"EHLO",)
_AUTH: _Key = (b"AUTH",)
_DATA: _Key = (b"DATA",)


class Refusals:
    """The lines of refusals, by what they are got over by."""

    def __init__(self) -> None:
        self._lines: dict[_Key, set[int]] = {}
        self.count = 0

    def add(self, key: _Key, line: int) -> None:
        if self.count < _REFUSALS_BOUND:
            self._lines.setdefault(key, set()).add(line)
            self.count += 1

    def of(self, key: _Key) -> set[int]:
        return self._lines.get(key, set())

    def pop(self, key: _Key) -> set[int]:
        lines = self._lines.pop(key, set())
        self.count -= len(lines)
        return lines


class Overcoming:
    """What a session was refused so far, and by what it would be got over; ``everywhere`` are those of all sessions."""

    def __init__(self, everywhere: Refusals) -> None:
        self._everywhere = everywhere
        self._own = Refusals()
        # those that keep back no message which is queued all the same, with how many others they have brought about
        self._beside: dict[int, int] = {}
        self._sender: bytes | None = None
        self._recipients = frozenset[bytes]()
        self._greeted = self._queued = self._denied = False

    def refuse(self, one: Judged, verb: bytes, cause: str, roots: Lines) -> bool:
        """Remembers a refusal; False where it keeps nothing back."""
        exchange = one.exchange
        if self._queued and (verb in OPTIONAL or (not verb and self._sender is None)):
            return False
        for root in roots:
            if root in self._beside:
                self._beside[root] += 1
        for key in self._keys(one, verb):
            self._among(key).add(key, exchange.line)
        if verb not in _MESSAGE_VERBS and len(self._beside) < _BESIDE_BOUND:
            self._beside[exchange.line] = 0
        self._denied = self._denied or (verb in _MESSAGE_VERBS and cause in _LOGIN)
        if verb == b".":
            self._end()
        self._greeted = self._greeted and not (exchange.reply or "").startswith("421")
        return True

    def _keys(self, one: Judged, verb: bytes) -> Iterable[_Key]:
        """What a refusal is known by, so that what is taken later gets it over.

        The verb and the address, as it is and as it would be mended; of DATA sender and recipients; else the verb.
        """
        command = one.exchange.command
        if command is None:
            return () if self._greeted else (_GREETING,)
        if verb in (b"MAIL", b"RCPT"):
            # to work out how a command is mended takes long
            fixed = one.fixed if one.findings and self._everywhere.count < _MENDED_BOUND else None
            sender = self._sender if verb == b"RCPT" else None
            return {(verb, sender, _address(given)) for given in (command, fixed) if given}
        if verb in _DATA_VERBS and self._recipients:
            return ((self._sender, self._recipients),)
        if verb == b".":
            return ()
        if verb in _DATA_VERBS:
            return (_DATA,)
        return (_HELLO, _named(command)) if verb in HELLO else ((verb,),)

    def take(self, command: bytes | None, verb: bytes, reply: str) -> set[int]:
        """The lines of the refusals that are got over by what was taken; without a command it is a greeting."""
        if command is None:
            if not reply.startswith("220"):
                return set()
            self._end()
            self._greeted = True
            return self._over(_GREETING)
        self._greeted = verb != b"QUIT"
        if verb in (b"MAIL", b"RCPT"):
            address, local = _address(command), _address(command.rpartition(b"@")[0])
            over = self._over((verb, None, address)) | self._over((verb, None, local))
            if verb == b"MAIL":
                self._sender, self._recipients = address, frozenset()
                return over | self._over(_HELLO)
            if len(self._recipients) < _MENDED_BOUND:
                self._recipients |= {address}
            return over | self._over((verb, self._sender, address)) | self._over((verb, self._sender, local))
        if verb in _DATA_VERBS:
            last = verb == b"." or (verb == b"BDAT" and b"LAST" in command.upper().split())
            return self._over(_DATA) | (self._queue() if last else set())
        if verb in HELLO or verb == b"RSET":
            self._end()
        if verb == b"AUTH":
            self._denied = False
        return self._over(_HELLO) | self._over(_named(command)) if verb in HELLO else self._over((verb,))

    def _queue(self) -> set[int]:
        """The message is queued: what might have kept it back has not."""
        if self._sender is None or not self._recipients:
            return set()
        over = self._over((self._sender, self._recipients))
        kept = self._own.of(_AUTH) if self._denied else set()
        beside = {line for line, brought in self._beside.items() if not brought and line not in kept}
        for line in beside:
            del self._beside[line]
        self._queued = True
        self._end()
        return over | beside

    def _end(self) -> None:
        self._sender, self._recipients = None, frozenset()

    def _among(self, key: _Key) -> Refusals:
        """Among which refusals such a one is: a verb alone, and no address or name, is anyone's."""
        return self._everywhere if key[-1] and len(key) > 1 else self._own

    def _over(self, key: _Key) -> set[int]:
        over = self._among(key).pop(key)
        for line in over:
            self._beside.pop(line, None)
        return over


def _named(command: bytes) -> _Key:
    return b"EHLO", b"".join(command[:_ADDRESS_BOUND].split()[1:2]).lower()


def _address(command: bytes) -> bytes:
    """The letters and digits of a command's address, however it is written."""
    _, bracket, path = command[:_ADDRESS_BOUND].partition(b"<")
    if bracket:
        path = path.partition(b">")[0]
    else:
        words = command[:_ADDRESS_BOUND].partition(b":")[2].split()
        path = b" ".join(word for word in words if b"=" not in word)
    return _SIGNS.sub(b"", path.lower())
