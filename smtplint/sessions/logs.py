"""Lines of logs and reports that hold a command and its reply at once: Postfix, Exim, Sendmail, reports (RFC 3464).

Postfix and the reports name the command but not its bytes, so it is rebuilt from the address; Exim writes it out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from . import qmail
from .model import Exchange, hidden

# Postfix's smtp client, in its log and in the text of its bounces; qmail's "Remote host said"
_SAID = (" said: ", " refused to talk to me: ")
_REJECT = re.compile(
    r"reject: (?P<command>[A-Z-]{3,20}) from \S{1,300}: (?P<reply>[45](?:\d\d|\.\d{1,3}\.\d{1,3}) .{1,3000}?)"
    r"(?:; (?:from=<(?P<sender>[^>]{0,320})>)?(?:,? ?to=<(?P<recipient>[^>]{0,320})>)?(?:,? ?(?:proto|helo)=.*)?)?$"
)
# of the message's header or text
_CHECKED = re.compile(
    r"reject: (?:header|body|mime-header|nested-header) .{1,2000}; from=<[^>]{0,320}>(?: to=<[^>]{0,320}>)? proto="
    r".{1,300}: (?P<reply>[45]\.\d{1,3}\.\d{1,3} .{1,1000})"
)
_QUEUE = re.compile(r"\b(?P<queue>[0-9A-Za-z]{6,16}): from=<(?P<sender>[^>]{0,320})>")
_TO = re.compile(
    r"\b(?:(?P<queue>[0-9A-Za-z]{6,16}): )?to=<(?P<recipient>[^>]{0,320})>|^\s{0,4}<(?P<bounced>[^>]{1,320})>[:(]"
)
_EXIM = re.compile(
    r"SMTP error from remote mail(?:er| server) after (?:pipelined )?(?P<command>initial connection|end of data"
    r"|[A-Z]{4}.{0,1000}?): (?:host \S{1,200} \[[^\]]{1,60}\]: )?(?P<reply>[45]\d\d[ -].{1,3000})"
)
_EXIM_REJECT = re.compile(
    r"rejected (?P<verb>MAIL|RCPT|EHLO or HELO|(?:after )?DATA)"
    r"(?: (?P<given><[^>]{0,320}>|\S{1,320}))?: (?P<words>.{1,1000})"
)
_GIVEN = {"MAIL": "MAIL FROM:{}", "RCPT": "RCPT TO:{}", "EHLO or HELO": "EHLO {}", "DATA": "DATA", "after DATA": "."}
# Courier's server
_COURIER = re.compile(
    r"courieresmtpd: .{0,400}?(?:from=<(?P<sender>[^>]{0,320})>)(?:,to=<(?P<recipient>[^>]{0,320})>)?: "
    r"(?P<code>[45]\d\d)[ -](?P<words>.{1,1000})"
)
# Courier's client, which tells of no command
_COURIER_CLIENT = re.compile(r"courieresmtp: id=.{0,400}?,addr=<[^>]{0,320}>: (?P<reply>[245]\d\d[ -].{1,1000})")
_COURIER_COMMAND = re.compile(r"msg=\"(?P<reply>[45]\d\d [^\"]{1,1000})\",cmd: (?P<command>.{1,1000})")
_EXIM_SYNTAX = re.compile(
    r"SMTP (?:syntax|protocol) error in \"(?P<command>[^\"]{1,1000})\"(?: H=.{1,200}?\])? ?(?P<words>.{0,500})"
)
# Postfix's server, of an address that it answers with 501 5.1.7 or 5.1.3: the log has the address alone
_ILLEGAL = re.compile(r"Illegal address syntax from \S{1,300} in (?P<verb>MAIL|RCPT) command: (?P<path>.{1,1000})")
_ANSWERED = {
    "MAIL": ("MAIL FROM", "501 5.1.7 Bad sender address syntax"),
    "RCPT": ("RCPT TO", "501 5.1.3 Bad recipient address syntax"),
}
# Sendmail's server, for itself and for its milters
_RULESET = re.compile(
    r"ruleset=(?P<rules>\w{1,40}), arg1=(?P<given>.{0,320}?), (?:arg2=.{0,320}?, )?(?:relay=.{1,300}?, )?"
    r"reject=(?P<reply>[45]\d\d .{1,3000})"
)
_MILTER = re.compile(r"ilter: (?P<rules>\w{1,20})(?:[=:] ?(?P<given>.{0,320}?))?, reject=(?P<reply>[45]\d\d .{1,3000})")
_RULES = {
    "check_mail": "MAIL FROM:{}",
    "check_rcpt": "RCPT TO:{}",
    "check_data": "DATA",
    "check_eom": ".",
    "helo": "EHLO {}",
    "from": "MAIL FROM:{}",
    "to": "RCPT TO:{}",
    "data": "DATA",
    "eom": ".",
}
# Sendmail's client names the reply, and not the command that drew it
_STAT = re.compile(r"(?:stat=[^:]{1,60}: |reply=)(?P<reply>[2-5]\d\d[ -].{1,3000}?)(?:, stat=.*)?$")
# what is said of a message that was taken: by Postfix and Sendmail, and by Exim
_SENT = re.compile(r"(?:status=sent|stat=Sent) \((?P<reply>2\d\d[ -].{1,3000})\)$")
_CONFIRMED = re.compile(r" C=\"(?P<reply>2\d\d[ -][^\"]{1,3000})\"")
# OpenSMTPD's client, and its server
_DELIVERY = re.compile(r"stat=\"(?P<reply>[2-5]\d\d[ -][^\"]{1,3000})\"")
_FAILED = re.compile(r"command=\"(?P<command>[^\"]{1,1000})\" result=\"(?P<reply>[45]\d\d[ -][^\"]{0,1000})\"")
# a line for each command: MailEnable's, and IIS's, which has + for a space and no words of the reply
_ROW = re.compile(
    r"\tSMTP-(?:IN|OU)\t[^\t]{0,100}\t\d{0,10}\t[^\t]{0,60}\t(?P<verb>[A-Z]{0,10})\t(?P<command>[^\t]{0,1000})"
    r"\t(?P<reply>[2-5]\d\d[^\t]{0,1000})"
)
_FIELDS = re.compile(
    r"SMTPSVC\d{0,4} \S{1,100} \S{1,60} \d{1,5} (?P<verb>[A-Z]{4,8}) \S{1,100} (?P<given>\S{1,1000}) "
    r"(?P<code>[2-5]\d\d) "
)
_PLUS = re.compile(r"\+(?=[A-Za-z0-9-]{1,40}=|[A-Z0-9]{4,10}$)")
_DIAGNOSTIC = re.compile(r"Diagnostic-Code: ?smtp; ?(?P<reply>[2-5]\d\d[ -].{1,3000})", re.IGNORECASE)
_RECIPIENT = re.compile(r"(?:Final|Original)-Recipient: ?[a-z0-9]{1,10}; ?(?P<recipient>.{1,320})", re.IGNORECASE)

# a command, if it is told, its reply, and whether it was rebuilt
_Made = tuple[bytes | None, str, bool]
_Form = tuple[str, re.Pattern[str], Callable[[re.Match[str]], _Made]]


def _said(line: str) -> tuple[str, str] | None:
    """The reply that a line quotes, and the command that it names ("" where it names none)."""
    for mark in _SAID:
        before, found, rest = line.partition(mark)
        if found and re.match(r"[2-5]\d\d[ -]", rest):
            reply, _, tail = rest.rpartition(" (in reply to ")
            if reply:
                return reply, tail.partition(" command")[0]
            return rest.removesuffix(")") if "(" in before else rest, ""
    return None


def _at(pattern: re.Pattern[str], line: str, mark: str) -> re.Match[str] | None:
    """``pattern`` where ``mark`` stands first: one attempt a line, however long the line."""
    at = line.find(mark)
    return pattern.match(line, at) if at >= 0 else None


def _lines(reply: str) -> str:
    """A reply that the log has joined into one line, taken apart where its code comes again."""
    return re.sub(rf" (?={reply[:3]}[ -](?:[245]\.\d|.{{0,200}}{reply[:3]}[ -]))", "\n", reply.strip())


def _rebuilt(command: str, sender: str | None, recipient: str | None) -> bytes | None:
    """The command that a log names, from the addresses that it has."""
    verb = command.upper()
    if verb.startswith("RCPT"):
        return b"RCPT TO" if recipient is None else f"RCPT TO:<{recipient}>".encode()
    if verb.startswith("MAIL"):
        return b"MAIL FROM" if sender is None else f"MAIL FROM:<{sender}>".encode()
    if verb.startswith("END"):
        return b"."
    return verb.encode() if verb and " " not in verb and verb != "CONNECT" else None


def _asked(form: str | None, given: str | None) -> bytes | None:
    """The command that is logged in such a form; None where it wants an argument that the log does not have."""
    if form is None or (given is None and "{}" in form):
        return None
    return form.format(given).encode()


def _gist(reply: str) -> str:
    return " ".join(reply[:200].split())[:60]


def _tell(told: set[str], command: bytes | None, reply: str) -> None:
    """Remembers what was replied to anything but RCPT."""
    if len(told) < _TOLD and not (command or b"").startswith(b"RCPT"):
        told.add(_gist(reply))


def _rejected(line: str, words: str) -> str:
    """The reply to what Exim rejects, whose log has the words alone."""
    if re.match(r"[45]\d\d ", words):
        return words
    code = 451 if "temporarily rejected" in line else 501 if "syntactically invalid" in words else 550
    return f"{code} {words}"


def _coded(reply: str) -> str:
    """The reply to a message that Postfix does not take, whose log lacks the code (cleanup_stat_detail)."""
    return reply if reply[1] != "." else f"{550 if reply[0] == '5' else 451} {reply}"


def _spelt(verb: str, given: str) -> bytes:
    """A command of IIS's log; what it has behind DATA and QUIT was not sent."""
    if verb not in ("HELO", "EHLO", "MAIL", "RCPT", "AUTH"):
        return verb.encode()
    given = given.removeprefix("+")
    return hidden(f"{verb} {given.replace('+', ' ', 1) if verb == 'AUTH' else _PLUS.sub(' ', given)}".encode())


def _deep(line: str) -> int:
    """How far a line is indented."""
    return len(line) - len(line.lstrip())


def unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Lines with those that continue a header (RFC 5322 §2.2.3) or a reply joined to it, each with its number."""
    number, held = 0, ""
    for at, line in enumerate(lines, 1):
        if held and len(held) < 4000:
            if line[:1] in " \t" and line.strip() and (_deep(line) > _deep(held) or held.endswith(":")):
                held += " " + line.strip()
                continue
            if line[:1] in "45" and " said: " in held and f" {line[:3]}-" in held:
                held += " " + line.strip()
                continue
        if held:
            yield number, held
        number, held = at, line
    if held:
        yield number, held


# openssl s_client takes a line for its own command, and says what it does instead of sending it
_TAKEN = {"RENEGOTIATING": "R", "KEYUPDATE": "K"}
# more replies are not remembered: a bounce has few
_TOLD = 1000
# without any of these words no line is one of those below; a wrapped bounce may break between two words
_WORDS = (
    *(b"said:", b"talk", b"remote", b"reject: ", b"rejected m", b"rejected r", b"-recipient:", b"diagnostic-"),
    *(b"reject=", b"rejected ehlo", b"rejected after", b"rejected data", b",cmd: ", b"courieresmtp"),
    *(b"status=sent", b' c="2', b'result="', b"\tsmtp-", b"smtpsvc"),
    *(b"\nrenegotiating", b"\nkeyupdate"),
    *(b"illegal address", b"reply=", b"stat=", b"syntax error in", b"protocol error in"),
)


def speaks(raw: bytes) -> bool:
    """Whether ``raw`` can hold any: most transcripts do not, which is soon seen."""
    small = raw.lower()
    return any(word in small for word in _WORDS)


def _reject(found: re.Match[str]) -> _Made:
    return _rebuilt(found["command"], found["sender"], found["recipient"]), _coded(found["reply"]), True


def _ruled(found: re.Match[str]) -> _Made:
    return _asked(_RULES.get(found["rules"]), found["given"]), found["reply"], True


def _sent(found: re.Match[str]) -> _Made:
    return b".", _lines(found["reply"].replace("\\\\n", "\n")), False


def _delivered(found: re.Match[str]) -> _Made:
    taken = found["reply"].startswith("2")
    return b"." if taken else None, _lines(found["reply"]), not taken


def _row(found: re.Match[str]) -> _Made:
    sent = found["command"] if found["command"].upper().startswith(found["verb"]) else "(login)"
    return hidden(sent.encode()) if found["verb"] else None, found["reply"].rstrip(), False


def _illegal(found: re.Match[str]) -> _Made:
    begun, reply = _ANSWERED[found["verb"]]
    return f"{begun}:{found['path']}".encode(), reply, False


def _exim_syntax(found: re.Match[str]) -> _Made:
    return found["command"].encode(), f"501 {found['words']}".strip(), False


def _exim_reject(found: re.Match[str]) -> _Made:
    return _asked(_GIVEN[found["verb"]], found["given"]), _rejected(found.string, found["words"]), True


def _courier(found: re.Match[str]) -> _Made:
    verb = "MAIL" if found["recipient"] is None else "RCPT"
    return _rebuilt(verb, found["sender"], found["recipient"]), f"{found['code']} {found['words']}", True


# Lines that are read each by itself: what stands where a form begins, the form, and what it tells. The first are those
# in which what another server said may be quoted.
_REFUSALS: tuple[_Form, ...] = (
    ("reject: ", _REJECT, _reject),
    ("reject: ", _CHECKED, lambda found: (b".", _coded(found["reply"]), True)),
    ("ruleset=", _RULESET, _ruled),
    ("ilter: ", _MILTER, _ruled),
)
_OTHERS: tuple[_Form, ...] = (
    ("status=sent", _SENT, _sent),
    ("stat=Sent", _SENT, _sent),
    (' C="', _CONFIRMED, _sent),
    ('command="', _FAILED, lambda found: (hidden(found["command"].encode()), found["reply"], False)),
    ('stat="', _DELIVERY, _delivered),
    ("\tSMTP-", _ROW, _row),
    ('msg="', _COURIER_COMMAND, lambda found: (hidden(found["command"].strip().encode()), found["reply"], False)),
    ("SMTPSVC", _FIELDS, lambda found: (_spelt(found["verb"], found["given"]), found["code"], False)),
    ("Illegal address syntax from", _ILLEGAL, _illegal),
    ("reply=", _STAT, lambda found: (None, _lines(found["reply"]), True)),
    ("stat=", _STAT, lambda found: (None, _lines(found["reply"]), True)),
    ("SMTP syntax error in", _EXIM_SYNTAX, _exim_syntax),
    ("SMTP protocol error in", _EXIM_SYNTAX, _exim_syntax),
    ("rejected ", _EXIM_REJECT, _exim_reject),
    ("courieresmtpd: ", _COURIER, _courier),
    ("courieresmtp: ", _COURIER_CLIENT, lambda found: (None, found["reply"], True)),
)


def _made(forms: tuple[_Form, ...], line: str) -> _Made | None:
    """What the first of the forms that a line has tells."""
    for mark, expression, maker in forms:
        if found := _at(expression, line, mark):
            return maker(found)
    return None


def exchanges(lines: Iterable[str]) -> Iterator[Exchange]:
    """Every exchange that a log or a report holds; senders are remembered by their queue id."""
    senders: dict[str, str] = {}
    recipient: str | None = None
    deliveries = qmail.Deliveries()
    told: set[str] = set()
    above = (0, "")
    for number, written in unfolded(lines):
        if written in _TAKEN and above[1][:1].upper() == _TAKEN[written]:
            yield Exchange(above[0], hidden(above[1].encode()), None)
        above = number, written
        deliveries.heed(written)
        line = qmail.plain(written)
        if (found := _QUEUE.search(line)) and len(senders) < 10000:
            senders[found["queue"]] = found["sender"]
        if found := _RECIPIENT.match(line):
            recipient = found["recipient"].strip()
        elif found := _DIAGNOSTIC.match(line):
            reply = found["reply"]
            # the text of a bounce may have said the same, with the command
            if _gist(reply) not in told:
                yield Exchange(number, _rebuilt("RCPT", None, recipient), _lines(reply), True)
        elif found := _at(_EXIM, line, "SMTP error from remote"):
            command = found["command"]
            given = {"initial connection": None, "end of data": b"."}.get(command, command.encode())
            _tell(told, given, found["reply"])
            yield Exchange(number, given, _lines(found["reply"]))
        elif made := _made(_REFUSALS, line):
            yield Exchange(number, *made)
        elif quoted := _said(line):
            reply, command = quoted
            to = _TO.search(line)
            sender = senders.get(to["queue"] or "") if to else deliveries.sender
            address = (to["recipient"] or to["bounced"]) if to else deliveries.recipient or recipient
            given = _rebuilt(command or deliveries.command, sender, address)
            _tell(told, given, reply)
            yield Exchange(number, given, _lines(reply), True)
        elif made := _made(_OTHERS, line):
            yield Exchange(number, *made)
