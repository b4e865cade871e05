"""What is written for a person, and sent to no server: what logs, shows or raises a text, or keeps it to be shown.

Strategy. The name of a call tells, or that of what it is called on; of a text that is kept, the name right before it.
So is what is put together with a server's answer: a name that was given what reads, or what a command was handed to.
"""

from __future__ import annotations

import re

from ....regexes import regex
from ...files.bearings import words_of
from ...files.keywords import ENDING, TELLING
from ...files.lines import line_before
from ...files.prefilter import on_lines
from ...spelling.literals import Scanned
from ...spelling.retyped import ROUND
from ..around.call_names import doing
from ..around.call_sites import Call
from ..around.once import once
from ..around.operands import FORMATTERS, MARKS, OPERATORS
from ..around.tokens import Tokens
from .sinks import alone_says

_LOG = regex(
    r"(?i)^(?:.*[.>:])?(?:" + f"{TELLING}|{ENDING}" + r"|_log\w*|\w+_log[a-z]?|nslog|os_log|dbg\w*|db_?print\w*"
    r"|q(?:debug|info|warning|critical)|\w{0,8}debug\w*|msgf?|message|audit|carp|cluck|alert|perror|syslog|eprintln|eprint"
    r"|\w*exception|\w*error"
    r"|wrapf?|with_?messagef?|anyhow|eyre|ensure|precondition\w*|fail_?with|wp_die|s?echo|cprint|colou?red|markup\w*|flash"
    r"|display|make_?text|write_?entry|append_?text|drupal_set_message"
    r"|(?:set|show|add|emit|update|open|push)_?\w{0,12}(?:status|error|message|warning|text|title|label|description|failed"
    r"|notice|tooltip|alert|dialog|toast|snackbar|log)\w*|status_?message|set_?(?:operation_?)?name|start_?span|add_?event"
    r"|(?:html?|web|page|cgi|ap_r|g|mvw?|w)_?print(?:f|w|ln)?|tree_add_text|col_(?:add|append)_f?str"
    r"|i18n|n?gettext|(?:add|write|append)_?row|add_?field|publish|set_?placeholder"
    r"|datasend|repl(?:y|ies)|respond\w*|add_(?:argument|option)|usage|or_?fail\w*|assert\w*regex\w*"
    r"|describe|it|test|skip|help\w*|comment|title|label|description)!?$"
)  # fmt: skip
_LOGGER = regex(
    r"(?i)(?:^|[.>:$@_])(?:log|logger|logging|logrus|slog|console|ansiconsole|debug|trace|timber|eventlog|logfile|log_file"
    r"|winston|pino|bunyan|signale|spinner|ora|spdlog|lcd|tft|oled|screen|epd|message_?box|toast|tqdm|click|typer|rich"
    r"|chalk|colou?rs?|kleur|picocolors|pastel|rainbow|ansi|flash|errors|text_?area|wp_cli|stdnse|shell|snackbar|statusbar)(?:[.>:-]|$)"
    r"|(?:^|[.>:$@])(?:events|transcript|timeline|items|list_?box|list_?view|text_?view|data_?grid|tree_?view|im_?gui|xterm"
    r"|terminal|embed|file_?writer|csv_?writer)(?:[.>:-]|<<$)|(?:^|\.)requests\.(?:post|put|patch)$"
    r"|^(?-i:(?:ImGui::)?Text)$"
    r"|^\$?(?:res|response)\.(?:send|json|render|end)$"
    r"|^\$(?:output|io|this|style)->(?:writeln|line|text|note|comment|success|section|info)$"
)
# Words of calls that surely send; how a name says so beside a word for logging; and the codes of replies, which a call
# is given that waits for them.
_SENDING = frozenset(("send", "cmd", "command"))
_SENDS_TOO = regex(
    r"(?i)(?!.*(?:recei?v|reply|respon|result|got))"
    r"(?:.*(?:send(?!er)|cmd|command)|.*(?:req(?:uest)?|exec(?:ute)?)(?![a-z]))"
)
_DUE = regex(
    r"(?:(?:expect|want|ok|success|accept)\w{0,20}[ ]?[=:][ ]?)?[\[({]?[\"']?[23][0-5]\d[ -]?[\"']?"
    r"(?:,[ ]?[\"']?[23][0-5]\d[\"']?){0,8}[\])}]?"
)
# What makes an error of a text, whatever the method is called.
_ERRORS = regex(r"(?:^|[.:])(?:\w*Error|Exception)(?:::|\.)\w+$")
# What an event is called that tells a person something.
_EVENT = regex(r"[\"'`](?i:" + TELLING + r"|status|message)[\"'`]")
_SCREEN = regex(r"(?i)(?:^|[.:])\$?std(?:err|out)$")
# A name, or a key, whose text is for a person.
_KEPT = regex(
    rb"(?i)(?:(?<![A-Za-z])|(?-i:(?<=[a-z])(?=[A-Z])))(?:(?:err|error|warning|debug|exception|status)(?:s|_?(?:msg|message|text"
    rb"|string|str|info))?|reason|notice|subject|(?:log|history|audit|journal|trace|entrie)s?|text_?content"
    rb"|inner_?(?:text|html)|hint|help|usage|desc|description|title|label|caption|tooltip|summary|comment"
    rb"|(?-i:(?<=\.)Text)|(?<=(?:View|abel|nner|tton)\.)text|(?<=ctx\.)body|(?<=\.)placeholder"
    rb"|message(?=[\"']?[ ]*(?:=>|:)))[\"']?(?:[\]}]|\[\])?[ \t]*(?:[:.+]?=>?|:)[ \t]*\[?"
    rb"(?:(?:[\w.:]{0,16}format!?|sprintf|fmt\.Sprintf|_|tr|QString|std::string)\([ \t]*)?[A-Za-z$@]{0,3}$"
)

# What throws an error, and calls that hand one on.
_THROWS = frozenset("throw raise die croak throwIO throwError raise_from rethrow".split())
_HANDS_ON = regex(
    r"(?:Err|Left|Failure|reject|fail|[oO]r_?[eE]lse_?[tT]hrow|ok_or|ok_or_else|map_err|\w*(?:THROW|Throw)\w*)"
)
# The errors that a file throws, and those that it makes classes of by that name.
_THROWN = regex(
    rb"\b(?:throw|raise|die)[ \t(]+(?:new[ \t]+)?(?P<thrown>[\w\\.:]{1,80})"
    rb"|\bclass[ \t]+(?P<made>\w{1,60})[^\n{;]{1,60}(?:Error|Exception)\b"
)
_THROWING, _THROWS_OR_MAKES = (b"throw", b"raise", b"die", b"class"), regex(rb"(?:throw|raise|die)[ \t(]|class[ \t]")
_OUTWARDS, _BACK = 5, 6
_NAME = regex(r"[$@]?(?P<name>[A-Za-z_]\w{0,40})", re.ASCII)
_GIVEN = rb"(?<![\w.>])%s(?:,[ ]?\w{1,20})?[ \t]*:?=(?![=>~])[ \t]*(?P<given>[^\n;]{1,160})"
_READS = regex(
    rb"(?i)(?:^|[^a-z])(?:[a-z]{1,20}_)?(?:read|recv|receive|answer|repl(?:y|ies)|resp(?:onse)?|f?gets|getline|expect)"
    rb"\w{0,20}[ \t]*\("
    rb"|^<\$?\w+>|[\"'`](?:MAIL FROM|RCPT TO)\b"
)
_WITHIN = 1000


def is_shown(call: Call) -> bool:
    """Whether a call writes for a person what it is given, by its name and by what it is called on."""
    return (
        bool(_LOG.match(call.name))
        or doing(call.last) == "tells"
        or bool(_LOGGER.search(call.name))
        or bool(_ERRORS.search(call.name))
        or (call.last == "emit" and bool(call.others) and _EVENT.fullmatch(call.others[0]) is not None)
        or any(_SCREEN.search(one) for one in (call.receiver, *call.others))
    )


def sends_line(call: Call, raw: bytes) -> bool:
    """Whether a call sends a whole line, by its name, whatever else that says it does beside."""
    sends = not _SENDING.isdisjoint(words_of(call.last)) and doing(call.last) == "sends"
    return raw.endswith(b"\r\n") and sends and not _LOGGER.search(call.name)


def sends_beside(source: Scanned, call: Call) -> bool:
    """Whether a call sends what it logs: its name says both, and it is given the reply that is due, or all commands."""
    sends = _SENDS_TOO.match(call.last) is not None and not _LOGGER.search(call.receiver)
    return sends and (any(map(_DUE.fullmatch, call.others)) or alone_says(source, call))


def is_kept_for_person(data: bytes, start: int) -> bool:
    """Whether what stands right before a text keeps it under a name of what is told to a person."""
    return _KEPT.search(line_before(data, start)) is not None


def is_thrown(found: Tokens, first: int) -> bool:
    """Whether an error is made with a text: thrown, handed on as one, or of a class that the file throws elsewhere."""
    if _is_thrown_at(found, first):
        return True
    for bracket in found.outwards(first, _OUTWARDS):
        if bracket < 1 or found[bracket].text == "[":
            return False
        if found[bracket].text == "{" and "throws" in found.texts(max(0, bracket - _BACK), bracket):
            # What a method throws stands before its body.
            return False
        called = found[bracket - 1]
        if called.kind == "name":
            last = MARKS.split(called.text.rstrip("!?"))[-1]
            classes = [part for part in MARKS.split(called.text) if part[:1].isupper()]
            if _HANDS_ON.fullmatch(last) or (classes and not _thrown(found.source).isdisjoint(classes)):
                return True
            plain = last in ROUND or last in FORMATTERS or last == "new" or last[:1].isupper()
            if not plain or doing(last) == "sends":
                return _is_thrown_at(found, bracket - 1) and doing(last) != "sends"
        if _is_thrown_at(found, bracket - 1):
            return True
    return False


def _is_thrown_at(found: Tokens, at: int) -> bool:
    """Whether the word for throwing stands before a token in its statement, with no more than a name between."""
    for before in range(at, max(-1, at - _BACK), -1):
        token = found[before]
        if token.text in _THROWS:
            return True
        if token.text in OPERATORS:
            return False
        if before != at and not (token.kind == "name" or token.text in (".", "::", ":", "->", "\\", ",")):
            return False
    return False


@once
def _thrown(source: Scanned) -> frozenset[str]:
    """The names of the errors that a file throws."""
    found = on_lines(source.data, _THROWING, _THROWN, begins=_THROWS_OR_MAKES.match)
    names = (match["thrown"] or match["made"] for match in found)
    last = (MARKS.split(name.decode("latin-1").replace("\\", "::"))[-1] for name in names)
    return frozenset(name for name in last if name[:1].isupper())


def is_answer(text: str, source: Scanned, at: int) -> bool:
    """Whether a value that is used at some place is such a name alone."""
    named = _NAME.fullmatch(text)
    if named is None:
        return False
    near = source.data[max(0, at - _WITHIN) : at]
    given = [one["given"] for one in re.finditer(_GIVEN % named["name"].encode(), near)]
    return bool(given) and _READS.search(given[-1]) is not None
