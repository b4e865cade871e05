"""Which byte of a command brought a reply, or that its syntax is not to blame."""

from __future__ import annotations

from collections.abc import Sequence

from .. import verbs
from ..edits import apply
from ..linting import Report, lint
from ..model import Because, Finding, Parameter, Prediction, Reply, Span
from ..output.visible import written_out
from ..prediction import predict
from ..rules import rule
from ..rules.quoting import quoted
from ..servers import profile, profiles, servers
from ..translation import Message
from ..typed import NamedTuple
from . import greeting
from .instead import instead, meet, named, predicted
from .model import Explanation
from .names import shown

# the causes that lie in the bytes of a command
SYNTAX = frozenset({"path-syntax", "parameter-syntax", "unknown-command", "line-too-long", "smtputf8"})
# causes that are a matter of the domain, and of the whole address
_OF_DOMAIN = frozenset({"dns", "relay-denied", "not-accepting"})
_OF_ADDRESS = frozenset({"unknown-recipient", "verification", "sender-policy", "moved"})
# enhanced codes for what is wrong with a sender, without their class (RFC 3463 §3.2)
_OF_SENDER = ("1.7", "1.8")
# nothing is known of the arguments of these
_OTHERS = frozenset(verbs.OTHERS + verbs.RARE)
# nothing may stand behind these (RFC 5321 §4.1.1, RFC 3207 §4)
_ALONE = frozenset(verbs.BARE) - {b"NOOP", b"HELP"}
_SOUND = Message(
    "Syntax is not to blame: nothing in this command is malformed. Ask what came before it, or the server."
)
_ELSE = Message("Syntax is not to blame: the reply speaks of something else.")
_SENDER = Message(
    "The reply speaks of the sender, and this command names a recipient: look at the MAIL FROM before it, "
    "for some servers refuse a sender only at RCPT."
)
# of a finding, by whether the reply speaks of what it is in, and whether that is malformed
_FAULTY = {
    (True, True): Message("What the reply speaks of is malformed: {fault}"),
    (True, False): Message("Syntax is not to blame: this is legal. But it may well be what was refused: {fault}"),
    (False, True): Message("The reply speaks of something else; but the syntax has a fault too: {fault}"),
    (False, False): Message(
        "Syntax is not to blame: the reply speaks of something else. What follows is legal, but some refuse it: {fault}"
    ),
}


class Blame(NamedTuple):
    """``span`` is in bytes of the command, None where no byte is to blame; ``words`` say why, ``fixed`` what to send.

    ``agrees`` tells whether the reply's codes are predicted of the named server, in any of its versions and settings
    that are known; None where nothing is.
    """

    syntax: bool
    span: Span | None
    words: Message
    fixed: bytes | None = None
    agrees: bool | None = None


def blame(command: bytes, explanation: Explanation, report: Report | None = None) -> Blame:
    """Find what in ``command`` brought the reply that ``explanation`` explains; ``report`` is what lint() says of it.

    Where the reply is predicted of its server, that server's own stumbling block counts; else the first finding, of
    those that lead to such a reply before others.
    """
    verb = b"".join(command.split(None, 1)[:1]).upper()
    if not verb:
        empty = Message("The line is empty; there is no command in it.")
        return Blame(explanation.cause in SYNTAX, None, empty)
    if verb in _OTHERS:
        return _other(command, verb, explanation)
    report = report or lint(command)
    if explanation.refuses and (other := _no_verb(report, verb)):
        return other
    findings = _in_order(report.findings, explanation)
    first = findings[0] if findings else None
    prediction = foretelling(command, explanation)
    agrees = None if prediction is None or prediction.reply is None else alike(prediction.reply, explanation)
    fixed = instead(report, explanation)
    if explanation.kind and not explanation.refuses:
        return _accepted(first)._replace(agrees=agrees, fixed=fixed if first and first.severity == "error" else None)
    if explanation.cause not in SYNTAX and not (agrees and prediction and _same(prediction.reply, explanation)):
        found = _elsewhere(report, findings, explanation)
        return found._replace(agrees=agrees, fixed=fixed if findings else None)
    because = prediction.because if prediction and prediction.refuses else None
    if first is None and prediction is None and (prediction := _only(command, explanation)):
        because, agrees = prediction.because, True
    if first is None and because is None:
        return _named(report, explanation)._replace(agrees=agrees, fixed=fixed)
    span, words, malformed = _reason(command, findings, prediction if because else None)
    for one in named(report, explanation):
        unlisted = _unlisted(command[slice(*one.span)])
        if explanation.cause == "smtputf8" and not malformed:
            span, words = one.span, unlisted  # no list of other keywords tells why
        elif malformed and not any(meet(found.span, one.span) for found in findings):
            span, words = one.span, _too(unlisted, words)
            break
    if prediction:
        words = _foretold(words, prediction, explanation, agrees=agrees, by_server=because is not None)
    # what is well formed is not mended by leaving it out
    words = _too(_SENDER, words) if _of_sender(report, explanation) else words
    syntax = malformed or explanation.cause in SYNTAX
    return Blame(syntax, span, words, fixed if syntax else None, agrees)


def _accepted(first: Finding | None) -> Blame:
    """What is to be said of a command that was taken; ``first``: what is wrong with it before all else."""
    if first is None or first.severity != "error":
        return Blame(False, None, Message("The command was accepted."))
    words = Message(
        "The command was accepted, though the RFC forbids it ({code}); another server may refuse it: {fault}",
        code=first.code,
        fault=Message(first.message),
    )
    return Blame(False, first.span, words)


def _foretold(
    words: Message, prediction: Prediction, explanation: Explanation, *, agrees: bool | None, by_server: bool
) -> Message:
    """Why a command was refused, with what is predicted of the server; ``by_server``: that is where the words are from.

    Nothing is added where the prediction is that of the server's stock settings and agrees.
    """
    if prediction.reply and agrees is False:
        # the lines of a reply stand in one sentence
        reply = written_out(f"{prediction.reply.code} {prediction.reply.text}".replace("\n", " "))
        told = {"server": shown(explanation.server or ""), "reply": reply.rstrip(".")}
        if by_server:
            return Message("The prediction for {server} says: {reply}. {reason}", reason=words, **told)
        return Message("{reason} The prediction for {server} says otherwise: {reply}.", reason=words, **told)
    if agrees and prediction.server != profiles(profile(prediction.server).program)[0].id:
        return Message("{reason} This reply is predicted for {server}.", reason=words, server=prediction.server)
    return words


def foretelling(command: bytes, explanation: Explanation) -> Prediction | None:
    """The prediction for the named server: of its versions and settings the first that gives the reply in hand.

    Where none does it is the stock one's; None where the server is not known.
    """
    stock = predicted(command, explanation.server)
    if stock is None or stock.reply is None or alike(stock.reply, explanation):
        return stock
    others = (predict(command, one.id) for one in profiles(profile(stock.server).program)[1:])
    return next((one for one in others if one.reply and alike(one.reply, explanation)), stock)


def _only(command: bytes, explanation: Explanation) -> Prediction | None:
    """Of a reply that names no server, the prediction that has it to the letter where that is one server's alone."""
    every = (predict(command, name) for name in servers(everything=False)) if explanation.server is None else ()
    same = [one for one in every if one.because and _same(one.reply, explanation)]
    return same[0] if len(same) == 1 else None


def alike(reply: Reply, explanation: Explanation) -> bool:
    """Whether a reply that was predicted has the codes of the one that is explained."""
    codes = reply.enhanced, explanation.enhanced
    return reply.code == explanation.code and (None in codes or codes[0] == codes[1])


def _same(reply: Reply | None, explanation: Explanation) -> bool:
    """Whether it has the words too."""
    return reply is not None and f"{reply.code} {reply.text}".split() == explanation.subject.split()


def _in_order(findings: Sequence[Finding], explanation: Explanation) -> list[Finding]:
    """What the RFC forbids before what servers refuse, and of either what leads to such a reply first."""
    weights = ("error", "warning")
    kept = [found for found in findings if found.severity in weights]
    return sorted(kept, key=lambda found: (weights.index(found.severity), rule(found.rule).cause != explanation.cause))


def _other(command: bytes, verb: bytes, explanation: Explanation) -> Blame:
    """What is to be said of another command than MAIL and RCPT."""
    name = verb.decode()
    if explanation.kind and not explanation.refuses:
        return Blame(False, None, Message("The command was accepted."))
    if verb in verbs.HELLO and explanation.cause in SYNTAX | {"hello"}:
        span, words = greeting.judged(command)
        return Blame(span is not None, span, words)
    start = command.upper().index(verb)
    behind = start + len(verb), len(command.rstrip(b"\r\n"))
    if explanation.cause in SYNTAX and verb in _ALONE and behind[0] < behind[1]:
        words = Message("Nothing may stand behind {verb}; some servers refuse even a space there.", verb=name)
        return Blame(True, behind, words, command[: behind[0]])
    if explanation.cause == "unknown-command":
        words = Message("The server does not know {verb}, or has it switched off; EHLO lists what it knows.", verb=name)
        return Blame(True, (start, start + len(verb)), words)
    if explanation.cause in SYNTAX:
        words = Message("{verb} is not judged: only the arguments of MAIL and RCPT are.", verb=name)
        return Blame(False, None, words)
    return Blame(False, None, _ELSE)


def _no_verb(report: Report, verb: bytes) -> Blame | None:
    """What is to be said of a line that is no command for an address: nothing in it looks like one."""
    found = next((one for one in report.findings if one.rule == "unknown-verb"), None)
    if found is None or any(sign in report.command.raw for sign in (b"@", b"<", b":")):
        return None
    start = report.command.raw.upper().index(verb)
    span = start, start + len(verb)
    name = quoted(report.command.raw[slice(*span)])
    if len(verb) > 2 and not verb.strip(b"X"):
        words = Message(
            "{found} is no command of SMTP: a firewall on the way writes X over those that it does not let pass, "
            "EHLO and STARTTLS among them.",
            found=name,
        )
    else:
        words = Message("{found} is no command of SMTP.", found=name)
    return Blame(True, span, words)


def _elsewhere(report: Report, findings: Sequence[Finding], explanation: Explanation) -> Blame:
    """What is to be said where the reply speaks of no syntax: of a parameter's meaning maybe, as of a SIZE too big."""
    for one in _meant(report, explanation):
        for finding in findings:
            if meet(finding.span, one.span):
                return Blame(True, finding.span, Message(finding.message))
        words = Message(
            "Syntax is not to blame: {found} is well formed; the reply speaks of what it asks for.",
            found=quoted(report.command.raw[slice(*one.span)]),
        )
        return Blame(False, one.span, words)
    if _of_sender(report, explanation):
        wrong = next((one for one in findings if one.severity == "error"), None)
        told = _too(_SENDER, Message(wrong.message)) if wrong else _SENDER
        return Blame(False, wrong and wrong.span, told)
    if not findings:
        return Blame(False, None, _ELSE)
    of_this = next((one for one in findings if _is_spoken_of(one, report, explanation)), None)
    found = of_this or findings[0]
    spoken_of, malformed = of_this is not None, found.severity == "error"
    words = Message(_FAULTY[spoken_of, malformed], fault=Message(found.message))
    return Blame(spoken_of and malformed, found.span, words)


def _is_spoken_of(found: Finding, report: Report, explanation: Explanation) -> bool:
    """Whether a finding is in what such a reply speaks of: the address, or its domain."""
    path, cause = report.command.path, explanation.cause
    if rule(found.rule).cause == cause:
        return True
    if path is None or not (cause in _OF_ADDRESS or (cause in _OF_DOMAIN and path.domain)):
        return False
    return meet(found.span, path.domain.span if cause in _OF_DOMAIN and path.domain else path.span)


def _of_sender(report: Report, explanation: Explanation) -> bool:
    """Whether RCPT is refused for the sender: some servers do that, or it is the MAIL before it that is answered."""
    status = (explanation.enhanced or "").partition(".")[2]
    return report.command.verb == "RCPT" and (explanation.cause == "sender-policy" or status in _OF_SENDER)


def _meant(report: Report, explanation: Explanation) -> list[Parameter]:
    """The parameters that such a reply speaks of: by their names, and SIZE where the message is too big."""
    big, told = explanation.cause == "message-too-big", named(report, explanation)
    return [one for one in report.command.parameters if (big and one.keyword.text.upper() == b"SIZE") or one in told]


def _named(report: Report, explanation: Explanation) -> Blame:
    """The parameter that the reply names, where nothing in the command is malformed."""
    for one in named(report, explanation):
        return Blame(True, one.span, _unlisted(report.command.raw[slice(*one.span)]))
    return Blame(False, None, _SENDER if _of_sender(report, explanation) else _SOUND)


def _unlisted(parameter: bytes) -> Message:
    return Message(
        "The reply names {found}; only what the server listed in its reply to EHLO may stand here.",
        found=quoted(parameter),
    )


def _too(said: Message, fault: Message) -> Message:
    return Message("{reason} The syntax has a fault too: {fault}", reason=said, fault=fault)


def _reason(command: bytes, findings: Sequence[Finding], prediction: Prediction | None) -> tuple[Span, Message, bool]:
    """Where the command fails, why, and whether it is malformed there.

    The finding at the server's stumbling block, else that which once mended the server takes, else its own word.
    """
    because = prediction.because if prediction else None
    if prediction is None or because is None:
        return findings[0].span, Message(findings[0].message), True
    there = [found for found in findings if meet(found.span, because.span)]
    taken = (found for found in (*there, *findings) if _settles(command, found, prediction.server))
    # of several that stand there, of which none settles it, what has no fix is not known to leave it
    open_ = (found for found in there if found.fix is None)
    for found in (*there,) if len(there) == 1 else (*taken, *open_, *there):
        return found.span, Message(found.message), True
    return because.span, _wanted(command, because, shown(profile(prediction.server).program)), False


def _settles(command: bytes, found: Finding, server: str) -> bool:
    """Whether the server takes the command once this alone is mended."""
    return found.fix is not None and not predict(apply(command, found.fix.edits), server).refuses


def _wanted(command: bytes, because: Because, server: str) -> Message:
    wanted, text = Message(because.words), command[slice(*because.span)]
    if because.span[0] == len(command):
        return Message("The command ends too soon; {server} wants: {wanted}.", server=server, wanted=wanted)
    if not text:
        return Message("Nothing stands here; {server} wants: {wanted}.", server=server, wanted=wanted)
    return Message(
        "{server} does not take {found} here; it wants: {wanted}.", server=server, found=quoted(text), wanted=wanted
    )
