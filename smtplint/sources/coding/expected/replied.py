"""What a test asserts of the reply to a command: the code that is due, its class, or a bound of what it may be.

Strategy. A class is the first digit of its codes, alone in quotes or before what stands for the others, or what a code
comes to by a hundred. The first reply in an assertion tells, of which what denies it stands before it, or behind. A
condition on one is as good as an assertion where it fails otherwise, and so is a function that gives back whether a
syntax error came; on a class or a bound it has to be seen to fail a test, as programs ask for that as well.
"""

from __future__ import annotations

from ....regexes import regex
from ...files.assertions import FAILING, MENTIONED
from ...files.refusals import CODE, REST, Verdict, of_code

_CODES = CODE.replace(b"?P<code>", b"?:")
_ALONE = rb"(?![\w.]\d|\w)"
# What stands for the other digits behind the first, or ends what it is in.
_REST = rb"(?=[\"'`/}]|" + REST + rb")"
# A code, in a constant's name as well, and a bound; a class; a class by a hundred. It begins with what is soon found.
_REPLY = (
    rb"(?P<code>[1-5](?:(?<=1)00\b[^\n;\"']{1,24}?(?<![\w.])[2-5](?![\w.])|(?<!1)(?:"
    rb"[0-9]{2}(?:(?<=" + _CODES + rb")(?:(?:(?<![\w.%-]...)|(?<=\\A...))" + _ALONE
    + rb"|(?<=[A-Z_]...)(?:" + _ALONE + rb"|(?=_[A-Z])))|(?<=399|400|499)(?<![\w.%-]...)" + _ALONE + rb")"
    rb"|(?:(?<=[\"'`].)|(?<=[\"'`/{]\^.)|(?<=\\A.)|(?<=/.)(?=\\d|\[))" + _REST
    + rb"|(?<=\[4.)(?=\])"
    + rb"|(?<![0-9].)(?:xx|XX)(?![a-z0-9])|(?<![\w.\"'].)(?![\w.\"'])(?=[^\n;\"']{0,60}(?:/|\bdiv\b|,)[ ]*100\b))))"
)  # fmt: skip
_BOUNDS = (b"399", b"400", b"499", b"500")
_BELOW = regex(rb"(?:<=?[ ]*|(?i:less|below|under)\w*\([^\n]{0,60})\Z")
ASSERTION = (
    rb"(?:" + MENTIONED + rb"\w*|\b(?:want|wait_?for)\b|\.to(?:Be|Equal|Match|Contain|Start|StrictEqual)\w*"
    rb"|\.Read(?:Response|CodeLine)\b|\.Received\w*\("
    rb"|\breturn\b(?=[^\n;!]{0,80}==[ ]*[\"']?50[014]\b)"
    rb"|\bif\b(?=[^\n]{0,80}(?:!=|<)|[ \t(]*(?:!|not\b)[^\n]{0,80}(?i:prefix|starts|contains|includes|match)))"
)
REPLIED = regex(_REPLY)
_VERDICT = regex(ASSERTION + rb"[^\n;]{0,120}?" + _REPLY)
ASSERTS = regex(ASSERTION + rb"|\.to\b")
NEGATED = regex(rb"!=|_NE\b|_ne\b|(?<!\w)!(?=[\w(.$])|(?i:not|false|refute|isnt|unlike)")
# An assertion whose name, or what it begins with, denies what is asserted.
_DENYING = regex(
    rb"(?i:refute|isnt|unlike)|\w*!?(?:[.]\w*)?(?<![A-Z])(?:(?:_n|N|\bn)ot|(?:_f|F|\bf)alse|_(?:NE|ne|FALSE))(?![a-z])"
    rb"|\w+!?[( ][ \t]*(?:!(?!=)|not\b)"
)
# A condition that ends before a command, and is about another.
_CLOSED = regex(rb"if[ ]?\((?:[^()]|\((?:[^()]|\([^()]*+\))*+\))*+\)")
# An assertion behind what it is about.
_INFIX = regex(rb"[) ][ \t]*\.?(?:should|must)\w*[ (]")
# A class that is compared with what a code behind the command comes to by a hundred.
_TIMES = regex(rb"(?<![\w.\"'])([2-5])[ ]*,[^\n;]{0,80}\Z")
_BY_HUNDRED = regex(rb"[^\n;]{0,60}?(?:/|\bdiv\b|,)[ ]*100\b")
# A class by its digit alone, where something named so is asked: before the command, or behind it.
_OF_CLASS = regex(
    rb"(?i)(?:(?<![a-z])(?:reply|response|status|smtp|code)_?)?(?:class(?:_?of)?|klass|category|severity|family|first_?digit)"
    rb"(?![a-z])|(?<=[.>])(?:response|status)\b|,[ ]?0,[ ]?1\)"
)
# Words of which one is in each of those, soon seen.
_CLASS_WORDS = (
    *(b"class", b"klass", b"categor", b"severity", b"family", b"digit", b"response", b"status", b"0, 1)", b"0,1)"),
)
_DIGIT_BEFORE = regex(rb"[( ](?P<code>[2-5])[ ]*(?:,|===?)[^\n;]*\Z")
_DIGIT = regex(rb"(?:[,(=\"'][ ]*|\b(?:eq|be)[ ]|shouldBe[ ])(?P<code>[2-5])(?![\w.\"'%])")
# What libraries ask of a reply by its class: commons-net and the like.
_HELPED = regex(
    MENTIONED + rb"\w*[^\n;]{0,60}?(?i:is_?(?:(?P<good>positive)|(?:permanent_?)?negative))"
    rb"(?![a-z]*intermediate)"
)
# What fails a test where a condition holds; and what says behind a reply that what is asserted does not hold.
_FAILS = rb"[^\n]{0,60}[{:)]\s*" + FAILING
_FAILING = regex(_FAILS)
# In Go, a condition in which what comes of a call is given a name.
CONDITION = regex(rb"\bif[ ]+\w+(?:,[ ]*\w+){0,3}[ ]*:?=[^\n{]*\Z")
_FAILS_AT = regex(rb"\bif\b(?![^\n]*(?:!(?!errors)|<|\bnot\b))[^\n{]{0,120}?" + _REPLY + _FAILS)
_DENIES = regex(rb"[^\n;]{0,40}?\)\.(?:toBe(?:False|\(false)|(?:to\.)?be\.false|isFalse|should\(\)\.be\.false)")
# Codes of a session that is asserted whole: no command stands before them, so the last is due to the last command.
_EQUAL = regex(rb"(?i)(?:eq\w*|eql|is_deeply|shouldBe)[ (!]|==")
_MORE_CODES = regex(
    rb"[\"'`]?(?:,[ \t]*[\"'`]?[2-5][0-9]{2}[\"'`]?)*,[ \t]*[\"'`]?(?P<last>[2-5][0-9]{2})[\"'`]?,?[ \t]*[\])}]"
)


def own(statement: bytes, line: bytes) -> Verdict | None:
    """What the statement of a command asserts of its reply, before or behind it; None where it asserts nothing."""
    one = REPLIED.search(line)
    begun = [asserts.start() for asserts in ASSERTS.finditer(statement)]
    if not begun:
        said = line[: one.start()] if one else b""
        return refused_by(one["code"], said) if one and _INFIX.search(said) else None
    words = statement[begun[-1] :]
    if _CLOSED.match(words):
        return None
    denied = b"not" if _DENYING.match(words) else b""
    if (times := _TIMES.search(words)) and _BY_HUNDRED.match(line):
        return refused_by(times[1], denied)
    if one:
        denied = denied or (b"not" if _DENIES.match(line, one.end()) else b"")
        return refused_by(one["code"], line[: one.start()] + denied)
    if verdict := _VERDICT.search(words):
        return refused_by(verdict["code"], verdict.group())
    if words.startswith(b".to") and (verdict := _VERDICT.search(chain := statement[begun[0] :])):
        return refused_by(verdict["code"], chain)
    return _by_class(words, line, denied)


def _by_class(words: bytes, line: bytes, denied: bytes) -> Verdict | None:
    """What an assertion says of a reply by the digit of its class; None for one that asks for something else."""
    if not (_names_class(line) or _names_class(words)):
        return None
    digit = _DIGIT_BEFORE.search(words) or _DIGIT.search(line)
    return refused_by(digit["code"], denied + line[: digit.start("code")]) if digit else None


def _names_class(words: bytes) -> bool:
    small = words.lower()
    return any(word in small for word in _CLASS_WORDS) and _OF_CLASS.search(words) is not None


def behind(text: bytes) -> Verdict | None:
    """What the first reply in an assertion says of the command before it; None where there is none."""
    if not REPLIED.search(text):
        helped = _HELPED.search(text) if b"itive" in (small := text.lower()) or b"ative" in small else None
        if helped:
            return refused_by(b"250" if helped["good"] else b"5", helped.group())
        asserts = ASSERTS.search(text) if _names_class(text) else None
        return _by_class(b"", text[asserts.start() :].partition(b"\n")[0], b"") if asserts else None
    if verdict := _VERDICT.search(text):
        code, words = verdict["code"], verdict.group()[: verdict.start("code") - verdict.start()]
        if words.startswith(b"if"):
            certain = len(code) == len(b"250") and b"<" not in words
            if not (certain or _FAILING.match(text, verdict.end())):
                return None
            return refused_by(code, b"")
        denied = b"not" if _DENIES.match(text, verdict.end()) else b""
        if _EQUAL.search(words) and (more := _MORE_CODES.match(text, verdict.end())):
            code = more["last"]
        return refused_by(code, words + denied)
    fails = _FAILS_AT.search(text)
    return refused_by(fails["code"], b"not") if fails else None


def in_loop(line: bytes) -> Verdict | None:
    """What an assertion says of all texts that a loop goes through; None for one of no reply."""
    one = REPLIED.search(line)
    if one is None or not ASSERTS.search(line):
        return None
    return refused_by(one["code"], line[: one.start()] if b"if" not in line else b"")


def accepts(words: bytes) -> bool:
    """Whether words name a code that accepts."""
    return any(one["code"][:1] in b"23" for one in REPLIED.finditer(words))


def refused_by(code: bytes, words: bytes) -> Verdict:
    """How a reply that is due, or is not by these words, refuses, if so."""
    # Of what is divided only the class is left.
    code = code[-1:] if code.startswith(b"1") else code.lower().removesuffix(b"xx")
    if code in _BOUNDS and _BELOW.search(words):
        return ""
    said = of_code(code)
    if NEGATED.search(words):
        return "refused" if said == "accepted" else ""
    return "" if said == "accepted" else said
