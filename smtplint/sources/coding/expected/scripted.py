"""What a script asserts of the reply to a command that it runs: bats, ShellSpec, shunit2, expect, a shell's conditions.

Strategy. What is asserted stands round the command in its own statement, or on the lines behind, up to the next command
or the end of the test: that a reply has a code, that what was run failed or not. A condition asserts what it asks, or
the contrary where something fails if it holds. What refuses tells before what accepts. A function that is handed the
command says what its body asserts of its first argument, or else, in a test, what its name says. What a text comes to
that is compared with a file, or written to one that by its name holds what is to come, is told without a fix. Of what
is fed to a program that is no client, and so a server, nothing is told where a here-document behind has the replies
that are due.

Of a check of the script's own, to which a code is handed, the words are read as its shell does. With one code the last
of the commands is due that, and those before it are to be accepted; with several each has its own, before or behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ....model import Occurrence, Span
from ....regexes import regex
from ...files.assertions import MENTIONED, raises
from ...files.bearings import bearing
from ...files.lines import joined_before, line_before, line_stop
from ...files.refusals import CODE, REST, Verdict, of_code
from ...sent.connections import FED, NAMES
from ...sent.unmended import by_verdict, unmended
from ...spelling.shells import FUNCTION
from ...spelling.words import Dialect, words
from ..around.statements import begins_command
from .verdicts import SESSION

# What a client is, and a here-document with a server's replies.
_CLIENT, _FAR = regex(rb"\b" + NAMES + rb"\b|/dev/tcp/"), 3000
_REPLIES = regex(rb"<<-?[ \t]*[\"']?\w+[\"']?[^\n]*\n(?:[^\n]*\n)?[2-5][0-9]{2}[ -]")
# A line, with those that it goes on in.
_LINE = regex(rb"[^\n\\]*+(?:\\(?:\r?\n|[\s\S])?[^\n\\]*+)*+(?:\n|\Z)")
# A reply by its code, or by what its class begins with; and how a program ended. Before either, how it may begin.
_MAY_REPLY, _MAY_END = regex(rb"[2-5](?:[0-5][0-9]|[05]?[\\\[.*?xX])"), regex(rb"\$\?|status\b|rc\b")
_REPLY = regex(rb"(?<![\w.%$-])(?<!-[pPw][ ])(?:" + CODE + rb"(?![\w.]\d|\w)|(?P<class>[2-5])(?=" + REST + rb"))")
_ENDED = regex(
    rb"(?:\$\?|\bstatus\}?|\brc\}?)[\"']?[ \t]+(?:should[ \t]+)?(?:(?P<failed>(?:-ne|-gt|!=|>|not[ \t]+equal)[ \t]+0\b"
    rb"|(?:-eq|-ge|==?|>=|equal)[ \t]+[1-9]|be[ \t]+failure|not[ \t]+be[ \t]+success)|(?:-eq|==?)[ \t]+0\b)"
    rb"|(?<![\w.])(?:(?P<given>[1-9]\d{0,2})|0)[ \t]+[\"']?\$(?:\?|\{?(?:status|rc)\b)"
)
# What asserts something of what was run, or asks something of it; no program that is run so, as by expect.
_ASKS = regex(
    rb"[ \t]*(?:(?:if|elif)[ \t]+)?(?:![ \t]+)?(?:\[\[?[ \t]|\(\([ \t]*|test[ \t]"
    rb"|(?!(?:should|expect)(?!_))" + MENTIONED + rb"\w*|The[ \t]|(?:cmp_ok|e?grep)[ \t]"
    rb"|(?:echo|printf|cat)\b[^|\n]*\|[^\n]*grep[ \t])"
)
_GREP = regex(rb"\|[ \t]*(?:[\w./-]*/)?e?grep[ \t]")
_DENIES = regex(
    rb"!=|(?:^|[ \t(])![ \t]|-(?:ne|lt|le)[ \t]|\bgrep[ \t]+(?:-\w+[ \t]+)*-\w*v|\brefute"
    rb"|(?<![a-z])not(?![a-z])|(?<=[a-z])Not(?=[A-Z])"
)
# What runs something that is to fail.
_TO_FAIL = regex(rb"(?:^|[ \t])(?:run[ \t]+(?:!|-[1-9]\d*)[ \t]|refute_success\b|(?i:assert_?false))")
# What is done where all is not well.
_FAILS = regex(
    rb"(?:^|[;\s{])(?:(?:not_ok|die|false|abort|error|flunk|bail_out|fatal|fail\w*)(?=[\s;})]|\Z)"
    rb"|(?:return|exit)[ \t]+[1-9$-])"
)
_IF = regex(
    rb"[ \t]*(?:if|elif)[ \t](?P<asked>[^\n]*?)(?:;[ \t]*|\n\s*)then\b(?P<done>[\s\S]*?)"
    rb"(?:\b(?:else|elif)\b(?P<other>[\s\S]*?))?(?:\bfi\b|\Z)"
)
_BRANCH = regex(rb"&&|\|\|")
# A branch for one reply before one for all others.
_CASE = regex(
    rb"[ \t]*case[ \t][^\n]*?\bin\b\s*\(?(?P<asked>[^()\n]*)\)(?P<done>[^;]*);;[\s\S]*?(?<![\w*])\*\)(?P<other>[^;]*)"
)
# What expect waits for: one pattern, or several with what is done then.
_EXPECT = regex(
    rb"[ \t]*expect(?:_after|_before)?[ \t]+(?P<awaited>\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*+\})*+\})*+\}|[^\n]*)"
)
# Where what is said of a command ends: another is run, or its test ends.
_NEXT = regex(
    rb"[ \t]*(?:(?:run|When|send|spawn|It|Describe|Context|End|function)\b|@test\b|[\w-]+[ \t]*\(\)|\}[ \t\r]*$)"
)
# What names a text, or each of some, that is run on a line behind.
_KEPT = regex(rb"(?:^|[ \t;])(?:for[ \t]+(?P<each>\w+)[ \t]+in[ \t][^\n]*|(?P<name>\w+)=)\Z")
_SENDS = regex(rb"[\"'](?i:MAIL[ \t]+FROM|RCPT[ \t]+TO)\b")
# What a task of Ansible's has behind what it runs, before the next task.
_TASK = regex(rb"(?:(?![ \t]*-[ ]+[\w.]+:)[^\n]*\n)*?[ \t]*(?P<key>failed_when|until):[ \t]*(?P<asked>[^\n]*)")
_NOT = regex(rb"\bnot\b")
# What is fed: the last of its words may be a port, which is no code.
_CONNECTS = regex(rb"\b" + FED + rb"[ \t][^\n|;&]*")
# A function that is handed a text, and what stands in its body for that; and where tests begin.
_HANDED = regex(rb"(?:^|[;&|{]|\b(?:then|do|else))[ \t]*(?P<name>[A-Za-z_][\w-]*)[ \t]+[$]?[\"']?\Z")
_FUNCTION = regex(
    rb"(?P<indent>[ \t]*)" + FUNCTION + rb"(?:[^\n]*\}[ \t\r]*$|[^\n]*(?:\n(?!(?P=indent)\})[^\n]*){0,12})",
    re.MULTILINE,
)
_ARGUMENT = regex(rb"\brun[ \t]|\$(?:[1@*]|\{[1@*])")
_TEST = regex(rb"^(?:@test|[ \t]*(?:It|Specify|Example)[ \t]|(?:function[ \t]+)?test\w*[ \t]*\(\))", re.MULTILINE)
_ABOVE = 12000
_GOES_ON = regex(rb"\\\r?\n")
# What runs a program, so that its end is another's.
_RUNS = regex(rb"[ \t]*(?![#})]|(?:fi|done|esac|then|else|do|local|export|readonly)\b)[\w./-]+[ \t]+[^=\s]")
_LINES, _NEAR = 10, 1500
# A file with what is to come, which a test compares.
_EXPECTED = regex(
    rb">[ \t]*[\"']?(?:[^\s\"'|;&<>]*[/.\w}-])?(?<![A-Za-z])(?i:expect(?:ed|ations?)?|want(?:ed)?|golden)(?![A-Za-z])"
)
# What compares texts with files: before what such a text is made by, and behind a text.
_COMPARES, _COMPARED = (
    regex(rb"\b(?:diff|cmp|comm)\b[^\n;|&]*<\([^()\n]*$"),
    regex(rb"[^\n;|&]*+\|[ \t]*(?:diff|cmp|comm)\b"),
)
_LONGEST = 1000
_NAME = regex(rb"[A-Za-z_][\w-]*")
# What stands before a command's name.
_BEFORE = frozenset((b"if", b"then", b"do", b"else", b"elif", b"while", b"until", b"run", b"time", b"!", b"{"))
_DUE = regex(rb"[\"']?\^?(?:" + CODE + rb"(?=[\"' *-]|\Z)|(?P<class>[2-5])(?=" + REST + rb"))")
# One digit is a class where the name says that something is checked.
_DIGIT = regex(rb"[\"']?([2-5])[\"']?")
_CHECKS = regex(MENTIONED + rb"|(?i:want|refus)")
# What parts one command from the next; so many are gone through to the one of a word.
_PARTS = regex(rb"[ \t;&|(){}]*")
_COMMANDS = 6


def as_awaited(found: Iterable[Occurrence], data: bytes, end: int) -> Iterator[Occurrence]:
    """What is told of the commands in what a task runs that ends there: nothing where its conditions refuse them."""
    task = _TASK.match(data, data.find(b"\n", end - 1) + 1, end + _NEAR)
    every = list(found) if task else found
    if task is None or not every:
        return iter(every)
    # What denies it may stand behind the reply.
    denied = _NOT.search(task["asked"]) is not None
    said = _due(_NOT.sub(b"", task["asked"]), denied != (task["key"] == b"failed_when"))
    return iter(by_verdict(every, said))


def _verdict(data: bytes, start: int, end: int) -> Verdict:
    """How the reply to what is run between two places is to refuse it, if it is."""
    before = _before(data, start)
    said = {*_round(data, before, before, end, end + _NEAR), _by_function(data, before, start)}
    return "refused" if "refused" in said else "barred" if "barred" in said else ""


def _round(data: bytes, before: bytes, kept: bytes, end: int, limit: int) -> Iterator[Verdict]:
    """What is asserted of what is run up to a place, in its statement and behind it; ``kept``: what may name it."""
    rest = _line(data, end)
    behind = end + len(rest)
    yield from _own(before, rest, data[behind:limit])
    yield from _behind(data, kept, behind, limit)


def _by_function(data: bytes, before: bytes, at: int) -> Verdict:
    """What the function asserts of a text that is handed it there, as it is written above, or by its name in a test."""
    handed = _HANDED.search(before)
    if handed is None:
        return ""
    name, near = handed["name"], max(0, at - _ABOVE)
    head = max(data.rfind(one, near, at) for one in (name + b"()", name + b" ()", b"function " + name))
    function = _FUNCTION.match(data, data.rfind(b"\n", near, head) + 1) if head >= 0 else None
    said = set[Verdict]()
    if function and (arguments := list(_ARGUMENT.finditer(data, *function.span()))):
        last = arguments[-1]
        said = set(_round(data, _before(data, last.start()), b"", last.end(), function.end()))
    if "accepted" in said or "refused" in said or "barred" in said:
        return "refused" if "refused" in said else "barred" if "barred" in said else ""
    bad = bearing(name.decode()) == "bad" and _TEST.search(data, near, at)
    return "refused" if bad else ""


def _before(data: bytes, start: int) -> bytes:
    """What stands before a place in its statement, which may go on from lines above."""
    return _GOES_ON.sub(b" ", data[joined_before(data, start, _LINES) : start])


def _own(before: bytes, rest: bytes, behind: bytes) -> Iterator[Verdict]:
    """What is asserted in the statement of what is run, between what is before it and behind it on its line."""
    told = _CONNECTS.sub(b" ", rest)
    if _TO_FAIL.search(before) or raises(before):
        yield "refused"
    else:
        asks = _GREP.search(rest) or _ASKS.match(before)
        yield _asserted(before + told, behind, "" if asks else "accepted")


def _behind(data: bytes, before: bytes, at: int, limit: int) -> Iterator[Verdict]:
    """What is asserted on the lines behind it; under a name, on those behind the first that runs what has that."""
    kept = _KEPT.search(before)
    name = re.compile(rb"\$\{?" + (kept["each"] or kept["name"]) + rb"\b") if kept else None
    others = False
    for _ in range(_LINES):
        line = _line(data, at)
        if not line or at > limit:
            break
        if others and b"$?" in line:
            break  # it is how another program ended
        if case := _CASE.match(data, at, limit):
            yield _due(case["asked"], bool(_FAILS.search(case["done"]))) if _FAILS.search(case["other"]) else ""
        elif awaits := _EXPECT.match(data, at, limit):
            yield _awaited(awaits["awaited"])
        elif _SENDS.search(line) or SESSION.search(line):
            break
        elif _ASKS.match(line):
            yield (
                "refused" if _TO_FAIL.search(line) or raises(line) else _asserted(line, data[at + len(line) : limit])
            )
        elif name and (use := name.search(line)):
            yield _asserted(line, b"") if _GREP.search(line) else _by_function(data, line[: use.start()], at)
            name = None
        elif _NEXT.match(line):
            break
        else:
            others = others or _RUNS.match(line) is not None
        at += len(line)


def _line(data: bytes, at: int) -> bytes:
    line = _LINE.match(data, at, at + _NEAR)
    return line.group() if line else b""


def _asserted(line: bytes, behind: bytes, run: Verdict = "") -> Verdict:
    """What is asserted on a line, whose condition may go on behind it; ``run``: what it is that it runs a command."""
    if asks := _IF.match(line + behind):
        if not (fails := _FAILS.search(asks["done"])) and not _FAILS.search(asks["other"] or b""):
            return ""
        return _due(asks["asked"], bool(fails), run)
    branch = _BRANCH.search(line)
    asked, done = (line[: branch.start()], line[branch.end() :]) if branch else (line, b"")
    if branch is None or branch.group() == b"||":
        return _due(asked, False, run)
    fails = _FAILS.search(done.partition(b"||")[0])
    return _due(asked, bool(fails), run) if fails or b"||" in done else ""


def _due(asked: bytes, turned: bool, run: Verdict = "") -> Verdict:
    """What is due by what is asked; ``turned``: it is not to hold."""
    if reply := _MAY_REPLY.search(asked) and _REPLY.search(asked):
        said = of_code(reply["code"] or reply["class"])
        turned ^= _DENIES.search(asked, 0, reply.start()) is not None
    elif ended := _MAY_END.search(asked) and _ENDED.search(asked):
        said = "refused" if ended["failed"] or ended["given"] else "accepted"
        turned ^= ended.group()[:1].isdigit() and _DENIES.search(asked, 0, ended.start()) is not None
    else:
        said = run if b"|" not in asked else ""
        turned ^= asked.lstrip().startswith(b"! ")
    if not said:
        return ""
    return said if not turned else "refused" if said == "accepted" else "accepted"


def _awaited(patterns: bytes) -> Verdict:
    """What expect waits for: a refusal, where nothing fails then, and no reply that accepts is among that."""
    said = set[Verdict]()
    for reply in _REPLY.finditer(patterns):
        due = of_code(reply["code"] or reply["class"])
        fails = _FAILS.search(patterns[reply.end() :].partition(b"}")[0]) is not None
        # What fails on one reply may await any other.
        said.add(due if not fails else "" if due == "accepted" else "accepted")
    return "" if "accepted" in said else "refused" if "refused" in said else "barred" if "barred" in said else ""


def as_asserted(found: Iterable[Occurrence], data: bytes, span: Span | None = None) -> Iterator[Occurrence]:
    """What is told of what a script runs, in the text that stands there or each by itself, by what it asserts of it."""
    for one in found:
        begin, end = span or (one.offsets[0], one.offsets[-1])
        yield from by_verdict((one,), _verdict(data, begin, end))


def as_tested(found: Iterator[Occurrence], data: bytes, before: bytes, start: int, end: int) -> Iterator[Occurrence]:
    """What is told of the commands in a text, by what is done with what it comes to."""
    if data.startswith(b"<<", start) and _is_recorded(data, before, end):
        return iter(())
    return unmended(found) if _is_expected(data, before, start, end) else as_asserted(found, data, (start, end))


def _is_recorded(data: bytes, before: bytes, end: int) -> bool:
    """Whether a here-document behind has the replies of a server that is run itself."""
    replies = None if _CLIENT.search(before) else _REPLIES.search(data, end, end + _FAR)
    return replies is not None and _CLIENT.search(line_before(data, replies.start())) is None


def _is_expected(data: bytes, before: bytes, start: int, end: int) -> bool:
    """Whether what a command writes is compared, or goes to a file that by its name holds what a test is to come to."""
    if _COMPARES.search(before) or _COMPARED.match(data, end, end + _LONGEST):
        return True
    behind = start if data.startswith(b"<<", start) else end
    return _EXPECTED.search(before + data[behind : line_stop(data, behind, _LONGEST)]) is not None


def due_by_check(data: bytes, start: int, dialect: Dialect) -> Verdict:
    """How the reply that a check is handed refuses the command in the word that begins there, if it does."""
    called = _words_round(data, start, dialect)
    said = [data[begin:end] for begin, end in called]
    while said and said[0] in _BEFORE:
        called, said = called[1:], said[1:]
    if not said or not _NAME.fullmatch(said[0]):
        return ""
    codes = {at: code for at, word in enumerate(said) if at and (code := _code(word, said[0]))}
    commands = [at for at, (begin, _) in enumerate(called) if begins_command(data, begin)]
    own = next((at for at, (begin, _) in enumerate(called) if begin == start), 0)
    if own not in commands or not codes:
        return ""
    if len(codes) > 1:
        code = codes.get(own - 1 if min(codes) < commands[0] else own + 1, b"")
    else:
        at = min(codes)
        ours = commands if at < commands[0] else [one for one in commands if one < at]
        code = codes[at] if ours[-1:] == [own] else b"250" if own in ours else b""
    return of_code(code) if code else ""


def _code(word: bytes, name: bytes) -> bytes:
    """The code, or its class, that a word is."""
    if due := _DUE.match(word):
        return due["code"] or due["class"]
    digit = _DIGIT.fullmatch(word) if _CHECKS.search(name) else None
    return digit[1] if digit else b""


def _words_round(data: bytes, start: int, dialect: Dialect) -> list[Span]:
    """The words of the command that has the one which begins there; none where that is not found near."""
    at = joined_before(data, start, _LINES)
    for _ in range(_COMMANDS):
        found = list(words(data, at, dialect))
        if any(begin == start for begin, _ in found):
            return found
        parted = _PARTS.match(data, found[-1][1] if found else at)
        if parted is None or parted.end() in (at, len(data)) or parted.end() > start:
            break
        at = parted.end()
    return []
