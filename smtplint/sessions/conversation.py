"""One session as it is heard: what the client said is paired with what the server answered.

A client may pipeline (RFC 2920), so replies go to the commands in turn; but for some verbs a client waits, and where
a log shows fewer replies than commands behind one of these, they are those to the last. Behind 354 come the lines of a
message, up to its dot; behind AUTH the answers of a login, which are never shown: AUTH has the reply that ends it. A
reply that lacks its last line ends where the client goes on, or with the log.
"""

from __future__ import annotations

import re
from collections import deque
from itertools import islice

from ..regexes import regex
from ..typed import NamedTuple
from ..verbs import EVERYDAY, HELLO, any_of
from .lines import alike
from .model import LOGIN, Exchange, Said, Side, hidden, shown

_DOT = b"."
_VERB = regex(any_of(EVERYDAY) + rb"(?=[ \t\r:]|$)", re.IGNORECASE)
# what is no command behind AUTH answers it
_COMMAND = regex(_VERB.pattern + rb"|[ \t]{0,8}\w{2,8}[ \t]{1,4}(?:FROM|TO)[ \t]{0,4}:", re.IGNORECASE)
# behind these a client waits for the reply (RFC 2920 §3.1, RFC 3207 §4, RFC 4954 §4)
_LAST = frozenset(verb[:4] for verb in (*HELLO, b"STARTTLS", b"AUTH"))
# replies that one verb alone has
_ITS = {"354": b"DATA", "334": b"AUTH", "235": b"AUTH", "221": b"QUIT"}
# 220 is a greeting, and no reply to these
_ELSE = regex(rb"(?!STARTTLS)" + any_of(EVERYDAY) + rb"\b|\.$", re.IGNORECASE)
# what a program notes of itself in the client's place
_NOTE = regex(rb"(?!\[AUTH\b)\[[^\]]{0,80}\]|\([^)]{0,80}\)|<[\w ]{1,80}>")
_NOTED = regex(rb"\[(AUTH(?: [\w-]{1,20})?)\]")
_BDAT = regex(rb"BDAT[ \t]{1,4}(\d{1,12})\b", re.IGNORECASE)
# more lines of a reply are not kept
_REPLY_BOUND = 1000
# how much is remembered while a session is heard: commands that wait, lines that may be a message's, and lines that may
# be logged again
_WAITING_BOUND = _MESSAGE_BOUND = 10_000
_HEARD_BOUND = 1000
# so much is looked at of what waits: a login has two answers
_FEW = 8
# a shorter answer is no secret: it ends the login, or stands for one
_SHORT = 3


class _Sent(NamedTuple):
    """What the client said and no reply has come to; it is not ``due`` where none need come: an answer of a login, for
    AUTH has the reply, and in LMTP a dot beyond the first."""

    line: int
    command: bytes
    due: bool = True
    # what is not shown of it, which a server may repeat where it takes it for a command
    secret: str = ""
    # whose reply it waits for, of a message in LMTP
    recipient: str | None = None

    @property
    def is_answer(self) -> bool:
        return self.command == LOGIN and not self.due


class Conversation:
    """One session as it is heard, line by line; commands wait for their replies."""

    def __init__(self) -> None:
        self._waiting: deque[_Sent] = deque()
        self._reply: list[str] = []
        self._begun = 0
        self._code = ""
        # replies that are fewer than the commands so far, and the lines where they begin
        self._late: list[tuple[int, list[str]]] = []
        # the last 334 to the AUTH that waits first
        self._step: str | None = None
        # whether the client's next line may answer AUTH
        self._login = False
        # what has answered it
        self._answers: deque[str] = deque(maxlen=_FEW)
        self._greeted = False
        # the lines behind a 354 that no mark tells from replies and commands: a message, should its dot come
        self._message: list[Said] | None = None
        self._parted = False
        # octets of a message that BDAT has announced (RFC 3030)
        self._chunk = 0
        # recipients whose replies follow the message (RFC 2033 §4.2); none but one where this is no LMTP
        self._lmtp = False
        self._recipients: list[str] = []
        self._side: Side | None = None
        self._heard: dict[bytes, bytes] = {}

    def hear(self, one: Said) -> list[Exchange]:
        """The exchanges that a line brings to an end."""
        if self._again(one):
            return []
        if self._message is None:
            return self._take(one)
        if one.text.strip() == _DOT:
            self._message = None
            return self._take(one)
        self._message.append(one)
        # a message may quote a session; that another one begins shows that this has ended without a dot
        self._parted = self._parted or one.text.startswith(b"221")
        begun = one.text.startswith(b"220") and self._parted
        if begun or one.text.startswith(b"354") or len(self._message) > _MESSAGE_BOUND:
            return self._no_message()
        return []

    def end(self) -> list[Exchange]:
        """What is left: a reply that lacks its last line, and commands that were never answered."""
        found = self._no_message()
        if self._reply and self._waiting:
            found += self._broken_off()
        return found + self._settled() + self._unanswered()

    def _unanswered(self) -> list[Exchange]:
        """The commands that wait in vain."""
        found = self._halted()
        found += [Exchange(one.line, one.command, None) for one in self._waiting if one.due]
        self._waiting.clear()
        return found

    def _halted(self) -> list[Exchange]:
        """A login that goes no further than a 334."""
        step, self._step = self._step, None
        if step is None or not self._waiting:
            return []
        sent = self._waiting.popleft()
        return [Exchange(sent.line, sent.command, step)]

    def _again(self, one: Said) -> bool:
        """Whether a program logs a line again, with another front, before the other side has spoken."""
        if one.side != self._side or len(self._heard) == _HEARD_BOUND:
            self._side, self._heard = one.side, {}
        front = self._heard.setdefault(one.text, one.front)
        return front != one.front and alike(front) != alike(one.front)

    def _no_message(self) -> list[Exchange]:
        lines, self._message = self._message or (), None
        return [found for one in lines for found in self._take(one)]

    def _take(self, one: Said) -> list[Exchange]:
        """What a line brings about, by whoever said it.

        The client's is part of a message behind 354, an answer behind 334, of a chunk behind BDAT, and else a command.
        """
        if one.side == "server":
            return self._answered(one)
        # a reply whose last line is not shown
        found = self._broken_off() if self._reply else []
        found += self._settled()
        if self._code == "354":
            if one.text.rstrip(b"\r\n").split(b"\n")[-1].strip() == _DOT:
                self._end_of_data(one.line)
                self._code = ""
            return found
        if self._code == "334":
            self._code = ""
            if not _VERB.match(one.text):
                self._answers.append(shown(one.text).strip())
                return found
            found += self._halted()
        text = one.text.strip()
        if text[:1] == b"[" and (noted := _NOTED.fullmatch(text)):
            one = one._replace(text=noted[1])
        if self._chunk > 0 and not _BDAT.match(one.text):
            self._chunk -= len(one.text) + 2
        elif text not in (b"", _DOT) and not _NOTE.fullmatch(text):
            chunk = _BDAT.match(one.text)
            self._chunk = int(chunk[1]) if chunk else 0
            found += self._sent(one)
        return found

    def _sent(self, one: Said) -> list[Exchange]:
        """A command, or an answer of a login, waits for its reply."""
        if self._login and not _COMMAND.match(one.text):
            self._waiting.append(_Sent(one.line, LOGIN, False, shown(one.text).strip()))
        else:
            # answers that drew no reply of their own
            while self._waiting and self._waiting[0].is_answer:
                self._waiting.popleft()
            self._login = one.text.strip()[:4].upper() == b"AUTH"
            command = hidden(one.text)
            secret = shown(one.text).split()[-1] if command.endswith(LOGIN) else ""
            self._waiting.append(_Sent(one.line, command, True, secret))
        if len(self._waiting) > _WAITING_BOUND:
            return self._dropped()
        return []

    def _dropped(self) -> list[Exchange]:
        """The first of what waits, which was never answered."""
        sent = self._waiting.popleft()
        return [Exchange(sent.line, sent.command, None)] if sent.due else []

    def _answered(self, one: Said) -> list[Exchange]:
        """What a line of a reply brings about; with its last the exchange, and those that it shows to be over."""
        text = shown(one.text)
        self._chunk = 0
        self._begun = self._begun or one.line
        more = text[3:4] == "-" and text[:3].isdecimal()
        if len(self._reply) < _REPLY_BOUND or not more:
            self._reply.append(text)
        if more:
            return []
        code = self._reply[0][:3]
        if code == "220" and self._waiting and _ELSE.match(self._waiting[0].command):
            return self._greeting()
        if code not in _ITS and (self._late or self._goes_without()):
            self._late.append(self._heard_out())
            return []
        reply = self._heard_out()
        found = self._settled(_ITS.get(code, b""))
        self._begun, self._reply = reply
        if not self._waiting and self._code == "354":
            self._end_of_data(self._begun)
        found += self._passed_over(_ITS.get(code, b""))
        if code == "334":
            self._go_on()
            return found
        found.append(self._closed())
        self._code = text[:3]
        if self._code == "354" and not one.sure:
            self._message, self._parted = [], False
        return found

    def _heard_out(self) -> tuple[int, list[str]]:
        """The reply so far, and the line where it begins; the next begins anew."""
        heard = self._begun, self._reply
        self._begun, self._reply = 0, []
        return heard

    def _broken_off(self) -> list[Exchange]:
        """A reply that lacks its last line."""
        if self._late or self._goes_without():
            self._late.append(self._heard_out())
            return []
        return [self._closed()]

    def _goes_without(self) -> bool:
        """Whether the client has gone on where it waits for a reply, so that the log may not have that."""
        if len(self._waiting) < 2 or self._step is not None or self._waiting[0].command[:4].upper() not in _LAST:
            return False
        return any(one.due for one in islice(self._waiting, 1, _FEW))

    def _settled(self, verb: bytes = b"") -> list[Exchange]:
        """Late replies with their commands, of which there are all or the last; ``verb`` has the reply behind them."""
        late, self._late = self._late, []
        if not late:
            return []
        verbs = [one.command[:4].upper() for one in self._waiting if one.due]
        missing = (verbs.index(verb) if verb in verbs else len(verbs)) - len(late)
        found: list[Exchange] = []
        # of many lines is the reply to EHLO
        while missing > 0 and len(late[0][1]) == 1:
            missing -= self._waiting[0].due
            found += self._dropped()
        for self._begun, self._reply in late:
            found.append(self._closed())
        return found

    def _passed_over(self, verb: bytes) -> list[Exchange]:
        """The commands that were never answered, since a reply that only a later one has is there."""
        found: list[Exchange] = []
        if verb and any(one.command[:4].upper() == verb for one in self._waiting):
            while self._waiting[0].command[:4].upper() != verb:
                found += self._dropped()
        return found

    def _greeting(self) -> list[Exchange]:
        """A greeting where commands wait: they were sent too early, or belong to a session that has ended."""
        found = self._unanswered() if self._greeted else []
        waiting, self._waiting = self._waiting, deque()
        found.append(self._closed())
        self._waiting, self._lmtp, self._recipients = waiting, False, []
        return found

    def _go_on(self) -> None:
        """A step of a login: its command waits for the reply that ends it."""
        self._login = True
        if not self._waiting:
            self._waiting.append(_Sent(self._begun, LOGIN))
        self._step = "\n".join(self._reply)
        self._code, self._reply, self._begun = "334", [], 0
        if len(self._waiting) > 1 and not self._waiting[1].due:
            # the answer was sent before it was asked for
            del self._waiting[1]
            self._code = ""

    def _end_of_data(self, line: int) -> None:
        """The dot waits for its reply; in LMTP for one for each recipient, the later ones where the reply stands."""
        of_all = self._recipients if self._lmtp else []
        if len(of_all) < 2:
            self._waiting.append(_Sent(line, _DOT))
        else:
            dots = (_Sent(0 if at else line, _DOT, not at, recipient=one) for at, one in enumerate(of_all))
            self._waiting.extend(dots)
        if self._lmtp:
            self._recipients = []

    def _closed(self) -> Exchange:
        """The exchange that a reply ends: with the command that has waited longest, or with none.

        What a login sent is not repeated, though a server shows it in its reply.
        """
        code = self._reply[0][:3]
        while self._waiting and self._waiting[0].is_answer and not self._unread(code):
            self._waiting.popleft()
        sent = self._waiting.popleft() if self._waiting else None
        line, command = (sent.line, sent.command) if sent else (0, None)
        reply = "\n".join(self._reply)
        if self._waiting or self._answers or (sent and sent.secret):
            behind = (one.secret for one in islice(self._waiting, _FEW) if one.is_answer)
            for secret in (sent.secret if sent else "", *self._answers, *behind):
                if len(secret) > _SHORT:
                    reply = reply.replace(secret, LOGIN.decode())
            self._answers.clear()
        found = Exchange(line or self._begun, command, reply, recipient=sent and sent.recipient)
        verb = (command or b"")[:4].upper()
        self._lmtp = self._lmtp or verb == b"LHLO"
        if verb == b"RCPT":
            if self._lmtp and self._reply[0].startswith("2") and len(self._recipients) < _WAITING_BOUND:
                path, bracket, _ = shown(command or b"").partition(":")[2].strip().partition(">")
                self._recipients.append(path + bracket)
        elif verb in (b"MAIL", b"RSET"):
            self._recipients = []
        self._code, self._reply, self._begun = code, [], 0
        self._greeted, self._step = True, None
        self._login = self._login and code != "235"
        return found

    def _unread(self, code: str) -> bool:
        """Whether such a reply is one to an answer of a login that the server takes for a command."""
        return code[:2] == "50" or not any(one.due for one in self._waiting)
