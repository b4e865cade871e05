"""Lines of logs that tell of a command and its reply, each read by itself: a row for each form.

Some programs name the command but not its bytes, so it is rebuilt from the address; others write it out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..regexes import regex
from ..replies.reading import EXIM_REJECT, by_exim
from ..typed import NamedTuple
from .model import hidden

_REJECT = regex(
    r"reject: (?P<command>[A-Z-]{3,20}) from \S{1,300}: (?P<reply>[45](?:\d\d|\.\d{1,3}\.\d{1,3}) .{1,3000}?)"
    r"(?:; (?:from=<(?P<sender>[^>]{0,320})>)?(?:,? ?to=<(?P<recipient>[^>]{0,320})>)?(?:,? ?(?:proto|helo)=.*)?)?$"
)
# the log has no address that is malformed, but for the reply
_BAD = regex(r"501 5\.1\.[37] <(?P<address>[^>]{1,320})>: Bad (?:sender|recipient) address syntax")
# of the message's header or text
_CHECKED = regex(
    r"reject: (?:header|body|mime-header|nested-header) .{1,2000}; from=<[^>]{0,320}>(?: to=<[^>]{0,320}>)? proto="
    r".{1,300}: (?P<reply>[45]\.\d{1,3}\.\d{1,3} .{1,1000})"
)
_EXIM_NAME = regex(
    r"rejected (?P<verb>EHLO|HELO) from .{1,300}?: syntactically invalid argument\(s\): (?P<given>.{1,500})"
)
_EXIM_LOGIN = regex(
    r" authenticator failed for .{1,300}?: (?P<reply>[45]\d\d .{1,500}?)(?: \((?:set_id|user)=.{0,300}\))?$"
)
_EXIM_EARLY = regex(
    r"SMTP protocol synchronization error \([^()]{1,80}(?:\([^()]{0,80}\)[^()]{0,80})?\): "
    r"(?:next input=.{1,300}? )?rejected (?:connection|\"(?P<command>[^\"]{1,1000})\")"
)
_GIVEN = {
    "MAIL": "MAIL FROM:{}",
    "RCPT": "RCPT TO:{}",
    "EHLO or HELO": "EHLO {}",
    "DATA": "DATA",
    "after DATA": ".",
    'connection in "connect" ACL': None,
}
# Courier's server
_COURIER = regex(
    r"courieresmtpd: .{0,400}?(?:from=<(?P<sender>[^>]{0,320})>)(?:,to=<(?P<recipient>[^>]{0,320})>)?: "
    r"(?P<code>[45]\d\d)[ -](?P<words>.{1,1000})"
)
# Courier's client, which tells of no command
_COURIER_CLIENT = regex(r"courieresmtp: id=.{0,400}?,addr=<[^>]{0,320}>: (?P<reply>[245]\d\d[ -].{1,1000})")
_COURIER_COMMAND = regex(r"msg=\"(?P<reply>[45]\d\d [^\"]{1,1000})\",cmd: (?P<command>.{1,1000})")
_EXIM_ERROR = regex(
    r"SMTP (?P<kind>syntax|protocol) error in \"(?P<command>[^\"]{1,1000})\"(?: H=.{1,200}?\])? ?(?P<words>.{0,500})"
)
_EXIM_UNQUALIFIED = regex(r"unqualified (?P<whose>sender|recipient) rejected: <(?P<address>[^>]{0,320})>")
_EXIM_DROPPED = regex(
    r"SMTP call from .{1,300}? dropped: "
    r"too many (?P<what>syntax or protocol errors|unrecognized commands|nonmail commands) "
    r"\((?:last command was|last was) \"(?P<command>[^\"]{1,1000})\""
)
# Postfix's server, of an address that it answers with 501 5.1.7 or 5.1.3: the log has the address alone
_ILLEGAL = regex(r"Illegal address syntax from \S{1,300} in (?P<verb>MAIL|RCPT) command: (?P<path>.{1,1000})")
_ANSWERED = {
    "MAIL": ("MAIL FROM", "501 5.1.7 Bad sender address syntax"),
    "RCPT": ("RCPT TO", "501 5.1.3 Bad recipient address syntax"),
}
# and what it says when it parts
_PARTED = regex(
    r"(?:warning: non-SMTP command from \S{1,300}: (?P<command>.{1,1000})"
    r"|(?P<why>too many errors|timeout) after (?P<verb>[A-Z-]{3,20})(?: \([^)]{1,80}\))? from \S{1,300})$"
)
_PARTING = {"too many errors": "421 4.7.0 Error: too many errors", "timeout": "421 4.4.2 Error: timeout exceeded"}
# Sendmail's server, for itself and for its milters
_RULESET = regex(
    r"ruleset=(?P<rules>\w{1,40}), arg1=(?P<given>.{0,320}?), (?:arg2=.{0,320}?, )?(?:relay=.{1,300}?, )?"
    r"reject=(?P<reply>[45]\d\d .{1,3000})"
)
_MILTER = regex(r"ilter: (?P<rules>\w{1,20})(?:[=:] ?(?P<given>.{0,320}?))?, reject=(?P<reply>[45]\d\d .{1,3000})")
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
_STAT = regex(r"(?:stat=[^:]{1,60}: |reply=)(?P<reply>[2-5]\d\d[ -].{1,3000}?)(?:, stat=.*)?$")
# what is said of a message that was taken: by Postfix and Sendmail, and by Exim
_SENT = regex(r"(?:status=sent|stat=Sent) \((?P<reply>2\d\d[ -].{1,3000})\)$")
_CONFIRMED = regex(r" C=\"(?P<reply>2\d\d[ -][^\"]{1,3000})\"")
# OpenSMTPD's client, and its server
_DELIVERY = regex(r"stat=\"(?P<reply>[2-5]\d\d[ -][^\"]{1,3000})\"")
_FAILED = regex(r"command=\"(?P<command>[^\"]{1,1000})\" result=\"(?P<reply>[45]\d\d[ -][^\"]{0,1000})\"")
# a line for each command: MailEnable's, and IIS's, which has + for a space and no words of the reply
_ROW = regex(
    r"\tSMTP-(?:IN|OU)\t[^\t]{0,100}\t\d{0,10}\t[^\t]{0,60}\t(?P<verb>[A-Z]{0,10})\t(?P<command>[^\t]{0,1000})"
    r"\t(?P<reply>[2-5]\d\d[^\t]{0,1000})"
)
_FIELDS = regex(
    r"SMTPSVC\d{0,4} \S{1,100} \S{1,60} \d{1,5} (?P<verb>[A-Z]{4,8}) \S{1,100} (?P<given>\S{1,1000}) "
    r"(?P<code>[2-5]\d\d) "
)
_PLUS = regex(r"\+(?=[A-Za-z0-9-]{1,40}=|[A-Z0-9]{4,10}$)")
# Exchange's message tracking: a recipient's last error, behind the recipient's field, and what a recipient was answered
_TRACKED = regex(r"\{LED=(?P<reply>[45]\d\d[ -].{1,1000}?)\}(?=[;\]])")
_TRACKED_TO = regex(r"(?:^|,)(?P<recipient>[^,;\s\"<>]{1,320}),\"?\[?$")
_TRACKED_SENT = regex(
    r",(?:SMTP|ROUTING),(?:SEND|FAIL|DEFER),[^,]{0,40},[^,]{0,400},[^,]{0,60},"
    r"(?P<recipient>[^,;\s]{1,320}),(?:\"(?P<quoted>[245]\d\d[ -][^\"]{1,1000})\"|(?P<plain>[245]\d\d[ -][^,]{1,300})),"
)
_TRACKS = (",SMTP,SEND,", ",SMTP,FAIL,", ",SMTP,DEFER,", ",ROUTING,FAIL,", ",ROUTING,DEFER,")
# PowerMTA's accounting
_COUNTED = regex(r",(?:\"smtp; ?(?P<quoted>[245]\d\d[ -][^\"]{1,3000})\"|smtp; ?(?P<plain>[245]\d\d[ -][^,]{1,3000}))")
_COUNTED_TO = regex(r"[a-z]{1,3}(?:,[^,]{0,40}){2},[^,]{0,320},(?P<recipient>[^,\s]{1,320}),")
# Haraka's server
_DENIED = regex(r"code=DENY(?P<soft>SOFT)?(?:DISCONNECT)? msg=\"(?P<words>[^\"]{0,1000})\"")
_DENIED_TO = regex(r"\b(?P<who>sender|recipient) <(?P<address>[^>]{0,320})> $")

# a line end as Exim writes it
_ESCAPED = regex(r"(?:\\r)?\\n(?=(?P<code>[2-5]\d\d)[ -])")

# a command, if it is told, its reply, and whether it was rebuilt
Made = tuple[bytes | None, str, bool]


class Form(NamedTuple):
    """A line of a log: what stands where it begins, and what it tells; ``by``: the program that has replied itself."""

    mark: str
    expression: re.Pattern[str]
    maker: Callable[[re.Match[str]], Made]
    by: str | None = None


def found_at(pattern: re.Pattern[str], line: str, mark: str) -> re.Match[str] | None:
    """``pattern`` where ``mark`` stands first: one attempt a line, however long the line."""
    at = line.find(mark)
    return pattern.match(line, at) if at >= 0 else None


def apart(reply: str) -> str:
    """A reply that the log has joined into one line, taken apart where its code comes again.

    Postfix writes ? for a line end that another server has put there, Exim \\n for any, and of a reply whose first line
    says that there are more one line is the last.
    """
    reply = _ESCAPED.sub(lambda found: "\n" if found["code"] == reply[:3] else found[0], reply)
    code, more = reply[:3], rf"|{reply[:3]} " if reply[3:4] == "-" else ""
    joined = rf"(?: |(?<=\S)\?(?={code}[ -][245]\.\d))(?={code}[ -](?:[245]\.\d|.{{0,200}}{code}[ -]){more})"
    return re.sub(joined, "\n", reply.strip())


def rebuilt(command: str, sender: str | None, recipient: str | None) -> bytes | None:
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


def _coded(reply: str) -> str:
    """The reply to a message that Postfix does not take, whose log lacks the code (cleanup_stat_detail)."""
    return reply if reply[1] != "." else f"{550 if reply[0] == '5' else 451} {reply}"


def _spelt(verb: str, given: str) -> bytes:
    """A command of IIS's log; what it has behind DATA and QUIT was not sent."""
    if verb not in ("HELO", "EHLO", "MAIL", "RCPT", "AUTH"):
        return verb.encode()
    given = given.removeprefix("+")
    return f"{verb} {given.replace('+', ' ', 1) if verb == 'AUTH' else _PLUS.sub(' ', given)}".encode()


def _reject(found: re.Match[str]) -> Made:
    sender, recipient = found["sender"], found["recipient"]
    if quoted := _BAD.match(found["reply"]):
        sender, recipient = sender or quoted["address"], recipient or quoted["address"]
    return rebuilt(found["command"], sender, recipient), _coded(found["reply"]), True


def _ruled(found: re.Match[str]) -> Made:
    return _asked(_RULES.get(found["rules"]), found["given"]), found["reply"], True


def _sent(found: re.Match[str]) -> Made:
    return b".", apart(found["reply"].replace("\\\\n", "\n")), False


def _delivered(found: re.Match[str]) -> Made:
    taken = found["reply"].startswith("2")
    return b"." if taken else None, apart(found["reply"]), not taken


def _row(found: re.Match[str]) -> Made:
    sent = found["command"] if found["command"].upper().startswith(found["verb"]) else "(login)"
    return sent.encode() if found["verb"] else None, found["reply"].rstrip(), False


def _illegal(found: re.Match[str]) -> Made:
    begun, reply = _ANSWERED[found["verb"]]
    return f"{begun}:{found['path']}".encode(), reply, False


def _parted(found: re.Match[str]) -> Made:
    if found["why"] == "timeout":
        return None, _PARTING["timeout"], True
    if found["why"]:
        verb = found["verb"]
        return None if verb == "UNKNOWN" else rebuilt(verb, None, None), _PARTING["too many errors"], True
    return found["command"].encode(), "221 2.7.0 Error: I can break rules, too. Goodbye.", False


def _exim_early(found: re.Match[str]) -> Made:
    command: str | None = found["command"]
    return command.encode() if command else None, "554 SMTP synchronization error", command is None


def _exim_error(found: re.Match[str]) -> Made:
    """What Exim replies to what it logs so (synprot_error in its smtp_in.c), whose log has the words alone."""
    words = found["words"].strip()
    code = 503 if found["kind"] == "protocol" else 501
    if "mechanism not supported" in words:
        code = 504
    elif words == "unrecognized command":
        code = 500
    return found["command"].encode(), f"{code} {words}".strip(), False


def _exim_unqualified(found: re.Match[str]) -> Made:
    """What Exim replies to what it logs so (check_sender and qualify_recipient in its smtp_in.c)."""
    verb, address = {"sender": "MAIL", "recipient": "RCPT"}[found["whose"]], found["address"]
    return rebuilt(verb, address, address), f"501 <{address}>: {found['whose']} address must contain a domain", True


def _exim_dropped(found: re.Match[str]) -> Made:
    """The last line of Exim's reply when it parts; of errors its code is that of the last one."""
    command, what = found["command"], found["what"]
    known = command[:4].upper() in ("MAIL", "RCPT", "EHLO", "HELO")
    code = 554 if what == "nonmail commands" else 501 if what == "syntax or protocol errors" and known else 500
    return command.encode(), f"{code} Too many {what}", False


def _exim_reject(found: re.Match[str]) -> Made:
    return _asked(_GIVEN[found["verb"]], found["given"]), by_exim(found.string, found["words"]), True


def _exim_name(found: re.Match[str]) -> Made:
    verb, given = found["verb"], "" if found["given"] == "(no argument given)" else f" {found['given']}"
    return f"{verb}{given}".encode(), f"501 Syntactically invalid {verb} argument(s)", False


def _courier(found: re.Match[str]) -> Made:
    verb = "MAIL" if found["recipient"] is None else "RCPT"
    return rebuilt(verb, found["sender"], found["recipient"]), f"{found['code']} {found['words']}", True


def _tracked(found: re.Match[str]) -> Made:
    to = _TRACKED_TO.search(found.string, max(0, found.start() - 400), found.start())
    return rebuilt("RCPT", None, to["recipient"]) if to else None, apart(found["reply"]), True


def _tracked_sent(found: re.Match[str]) -> Made:
    return rebuilt("RCPT", None, found["recipient"]), apart(found["quoted"] or found["plain"]), True


def _counted(found: re.Match[str]) -> Made:
    reply, to = found["quoted"] or found["plain"], _COUNTED_TO.match(found.string)
    command = b"." if reply.startswith("2") else rebuilt("RCPT", None, to["recipient"]) if to else None
    return command, apart(reply), True


def _denied(found: re.Match[str]) -> Made:
    to = _DENIED_TO.search(found.string, max(0, found.start() - 400), found.start())
    command = rebuilt("MAIL" if to["who"] == "sender" else "RCPT", to["address"], to["address"]) if to else None
    return command, f"{450 if found['soft'] else 550} {found['words']}".rstrip(), True


# Lines that are read each by itself: what stands where a form begins, the form, and what it tells. The first are those
# in which what another server said may be quoted.
REFUSALS: tuple[Form, ...] = (
    Form("reject: ", _REJECT, _reject, "postfix"),
    Form("reject: ", _CHECKED, lambda found: (b".", _coded(found["reply"]), True), "postfix"),
    Form("ruleset=", _RULESET, _ruled, "sendmail"),
    Form("ilter: ", _MILTER, _ruled, "sendmail"),
)
OTHERS: tuple[Form, ...] = (
    Form("status=sent", _SENT, _sent),
    Form("stat=Sent", _SENT, _sent),
    Form(' C="2', _CONFIRMED, _sent),
    Form('command="', _FAILED, lambda found: (found["command"].encode(), found["reply"], False), "opensmtpd"),
    Form('stat="', _DELIVERY, _delivered),
    Form("\tSMTP-", _ROW, _row),
    *(
        Form(
            f'msg="{digit}',
            _COURIER_COMMAND,
            lambda found: (found["command"].strip().encode(), found["reply"], False),
            "courier",
        )
        for digit in "45"
    ),
    Form("SMTPSVC", _FIELDS, lambda found: (_spelt(found["verb"], found["given"]), found["code"], False)),
    Form("Illegal address syntax from", _ILLEGAL, _illegal, "postfix"),
    Form("warning: non-SMTP command from", _PARTED, _parted, "postfix"),
    *(Form(f"{why} after ", _PARTED, _parted, "postfix") for why in _PARTING),
    Form("reply=", _STAT, lambda found: (None, apart(found["reply"]), True)),
    Form("stat=", _STAT, lambda found: (None, apart(found["reply"]), True)),
    Form("SMTP syntax error in", _EXIM_ERROR, _exim_error, "exim"),
    Form("SMTP protocol error in", _EXIM_ERROR, _exim_error, "exim"),
    Form("SMTP protocol synchronization error", _EXIM_EARLY, _exim_early, "exim"),
    Form("SMTP call from", _EXIM_DROPPED, _exim_dropped, "exim"),
    *(
        Form(f"unqualified {whose} rejected", _EXIM_UNQUALIFIED, _exim_unqualified, "exim")
        for whose in ("sender", "recipient")
    ),
    Form(" authenticator failed for ", _EXIM_LOGIN, lambda found: (b"AUTH", found["reply"], True), "exim"),
    *(Form(f"rejected {verb}", EXIM_REJECT, _exim_reject, "exim") for verb in _GIVEN),
    *(Form(f"rejected {verb} from ", _EXIM_NAME, _exim_name, "exim") for verb in ("EHLO", "HELO")),
    Form("courieresmtpd: ", _COURIER, _courier, "courier"),
    Form("{LED=", _TRACKED, _tracked),
    *(Form(track, _TRACKED_SENT, _tracked_sent) for track in _TRACKS),
    Form(',"smtp;', _COUNTED, _counted),
    Form(",smtp;", _COUNTED, _counted),
    Form("code=DENY", _DENIED, _denied, "haraka"),
    Form("courieresmtp: ", _COURIER_CLIENT, lambda found: (None, found["reply"], True)),
)


def made(forms: tuple[Form, ...], line: str) -> tuple[bytes | None, str, bool, str | None] | None:
    """What the first of the forms that a line has tells, and who replied, where it is known."""
    for form in forms:
        if form.mark in line and (found := found_at(form.expression, line, form.mark)):
            command, reply, is_rebuilt = form.maker(found)
            return command and hidden(command), reply, is_rebuilt, form.by
    return None
