"""What a file does with its names and calls that says what they stand for: which hold addresses, which write commands.

Strategy. A file is gone through once for each of what makes an address of a name: an address it is given, the brackets
of a command it stands in, recipients it loops over; and once for the commands, with the calls that stand before them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ...regexes import regex
from ...verbs import ARGUED, BARE, any_of
from ..files.bearings import words_of
from ..files.lines import line_start
from .line_ends import CR, CRLF, LF

_ADDRESS = regex(
    r"(?i)(?:addr(?:ess)?|sender|recipient|rcpt|from|to|cc|bcc|e?mail|email|user|dest|destination|receiver|target|bounce|"
    r"envelope\w*|victim|login|account|admin|postmaster|author|contact|whom|m(?:ail)?box(?:es)?"
    # German, Dutch, French, Spanish, Portuguese, Italian, Polish, Swedish.
    r"|^(?:von|an|van|naar|de|para)|absender|empfaenger|adresse|afzender|ontvanger|expediteur|destinataire|courriel"
    r"|remit?ente|remetente|destinatari[oi]|correo|mittente|indirizzo|nadawca|odbiorca|mottagare)s?(?:[_-]?\d)?$"
)
_NAME = regex(r"[A-Za-z_]\w*", re.ASCII)
_GIVEN = regex(rb"=[ \t]{0,8}[bfu]?[\"'`][^\"'`<>\s]{1,100}@[^\"'`<>\s]{1,100}[\"'`]")
# An address in quotes, and what stands before one that is a branch of a condition, or stands in for what is not set.
_QUOTED = regex(rb"[\"'`][^\"'`<>\s]{1,100}@[^\"'`<>\s]{1,100}[\"'`]")
_CHOSEN = regex(
    rb"(?P<sign>=)(?![=>~])[^\n=;]{1,100}(?:\b(?:or|else)[ \t{(]+|\|\||\?\??|\?[^\n:=;]{1,60}:"
    rb"|(?:\bOr|[oO]r_?[eE]lse|unwrap_or|getOrElse|getOrDefault)\((?:[\w.$]{1,40},[ \t]*)?)[ \t]*\Z"
)
_BEFORE_SIGN = regex(rb"([A-Za-z_]\w{0,60})[ \t]{0,8}(?:\[\])?(?::[ \t]{0,8}[\w&' ]{1,40})?:?$", re.ASCII)
_ENDED = rb"(?:\w{1,60}(?:\.|->|::)){0,4}(\w{1,60})\b(?![.(@>]|->|::)"
_ENCLOSED = regex(
    rb"(?i:FROM|TO):[ \t]{0,4}<(?:[^\n<>\w%]{1,6}" + _ENDED + rb"|(?:%s|\{\}|\{0\}|%1|%@)>[^\n]{0,24}?"
    rb"(?:,|%|\(|-f)[ \t(]{0,4}[$&*@]{0,2}" + _ENDED + rb")",
    re.ASCII,
)
_FOR = regex(rb"\bfor(?:each)?\b([^\n;{}]{1,160})")
_PERL_FOR = regex(r"\s*(?:(?:my\s+)?\$(\w+)\s*\((.*)|\(?\s*(@.*))")
_OVER = regex(r"(.*?)(\bin\b|\bof\b|:=\s*range\b|<-|\bas\b|(?<!:):(?!:))(.*)")
_EACH = regex(
    rb"(?:\.|->)(?:each|for_?[eE]ach|map)\w{0,12}[ \t]{0,4}[({]?[^\n(|\w]{0,4}(?:do|function)?[ \t]{0,4}[(|]?\s{0,24}"
    rb"[$@&*]{0,2}([A-Za-z_]\w{0,60})",
    re.ASCII,
)
# A block that names nothing of what it is given.
_IMPLIED = regex(rb"[^\n({]{1,20}\{(?!\s*[|(])(?![^\n]{0,80}->)")
_BACK = 80


def _list_of(element: bytes, unquoted: bytes) -> bytes:
    """A list of nothing but such elements: texts, or the words of Perl's, Ruby's and a shell's lists of such."""
    text = rb"[bf]?[\"'`]" + element + rb"[\"'`]"
    return (
        rb"(?P<words>(?:\bqw|%w)[ \t]*|(?<==)(?=\())?[\[({]\s{0,40}"
        rb"(?(words)" + unquoted + rb"(?:\s{1,40}" + unquoted + rb"){0,200}"
        rb"|" + text + rb"(?:[,;\s]\s{0,40}(?:(?:\#|//|--)[^\n]{0,100}\n\s{0,40})?" + text + rb"){0,200}"
        rb"(?:,?\s{0,40}(?:NULL|nullptr|undef)\b)?,?)"
        rb"\s{0,40}(?:(?:\#|//|--)[^\n]{0,100}\n\s{0,40})?[\])}]"
    )


# Lists of paths with their brackets, and of mailboxes; what gives one its name before it, or goes through it where it
# stands; and a shell's loop.
_PATHS = regex(lambda: _list_of(rb"<[^<>\"'`\s]{1,200}>", rb"<[^<>\s]{1,200}>"))
_BOX = rb"[^<>\"'`\s,;:(){}@]{1,64}@[^<>\"'`\s,;:(){}@]{1,200}"
_BOXES = regex(lambda: _list_of(_BOX, _BOX))
LIST_NAMED = regex(
    rb"(?<!\w)(?P<name>[A-Za-z_]\w{0,60}+)[\"']?[ \t]*(?:\[\w{0,20}\])?[ \t]*"
    rb"(?::(?!:)[^=\n\"'`]{1,60}?(?==))?(?::?=>?|:(?!:))[^=\n\"'`]{0,60}\Z"
)
_INLINE = regex(r"\s*[\[({]?\s*(?:[\"'`]<[^<>\"'`\s]{1,200}>[\"'`][,\s]*)+[\])}]*:?\s*\Z")
_ADDED = regex(r"\+|\.\.(?!\.)|(?i:concat|chain|plus|union)\b")
# Where the head of a loop ends, on whose line its body stands.
_HEAD_ENDS = regex(r"(?<=[\w)\]])\)[ \t]*(?=[\w$@(]|\Z)|[ \t]do\b")
_SHELL_LOOP = regex(rb"\bfor[ \t]+(\w{1,60})[ \t]+in[ \t]+\"?\$\{(\w{1,60})\[[@*]\]\}\"?[ \t]*[;\n]")
# Words behind one that has none make a name of it.
_COMMAND = regex(
    rb"(?P<quote>[\"'`])(?:" + any_of((b"MAIL FROM", b"RCPT TO", *BARE)) + rb"(?!(?:[ ][a-z]+)+(?P=quote))"
    rb"|" + any_of((*ARGUED, b"AUTH")) + rb")\b"
    rb"(?P<rest>(?:(?!(?P=quote))[^\n]){0,200}(?P=quote)?[^\n;]{0,60})"
)
# What Nagios gives a command as its arguments, and an address among them.
_CHECK = regex(rb"check_command[ \t]+[\w.-]+!(?P<arguments>[^\n;]{1,400})")
_MAILBOX = regex(rb"[ \t]*[\w.+-]+@[\w.-]+[ \t\r]*")
_CALLS = regex(rb"[\w$.>:-]{1,80}")
_ENDED_SO = regex(CRLF + rb"|[$+.&,][ \t]{0,8}[$@]?\w{0,20}(?i:crlf)\b")
_OTHER_END = regex(CR + rb"|" + LF + rb"|(?i:\beol\b|\bnl\b|newline|endl|linesep)")
_PUTTING = regex(rb"(?:.*[.>])?(\w+)(?:\.|->)(?i:write\w*|append\w*|push_str|put\w*|print\w*)")
_LINES = regex(rb"(.+)\.(?:println|[wW]riteLine)")


def says_address(name: str) -> bool:
    """Whether a name is one of an address."""
    words = words_of(name)
    return bool(words) and bool(_ADDRESS.search(words[-1]) or _ADDRESS.search(words[0]))


def starts_command(text: bytes) -> bool:
    """Whether a literal in the text begins as one of SMTP's commands."""
    return _COMMAND.search(text) is not None


def addresses(data: bytes, lists: frozenset[str]) -> Iterator[bytes]:
    """The names that the file makes addresses of; ``lists``: those of its lists of addresses without brackets."""
    for given in _GIVEN.finditer(data):
        before = data[max(0, given.start() - _BACK) : given.start()]
        if name := _BEFORE_SIGN.search(before[before.rfind(b"\n") + 1 :]):
            yield name[1]
    for quoted in _QUOTED.finditer(data):
        before = data[line_start(data, quoted.start(), 2 * _BACK) : quoted.start()]
        chosen = _CHOSEN.search(before)
        if chosen and (name := _BEFORE_SIGN.search(before, 0, chosen.start())):
            yield name[1]
    for enclosed in _ENCLOSED.finditer(data):
        yield enclosed[1] or enclosed[2]
    for check in _CHECK.finditer(data):
        numbered = enumerate(check["arguments"].split(b"!"), 1)
        yield from (b"ARG%d" % number for number, one in numbered if _MAILBOX.fullmatch(one))
    for loop in _FOR.finditer(data):
        yield from _looped(loop[1].decode("latin-1"), lists)
    for each, over in _each(data):
        if _holds_addresses(over, lists):
            yield each[1]
            if _IMPLIED.match(data, each.start()):
                yield b"it"


def names_of_paths(data: bytes) -> set[bytes]:
    """The names of lists of nothing but paths with their brackets, and of what nothing but loops over those gives."""
    lists, given = _lists(data, _PATHS), dict[str, bool]()
    for name, over in _loops(data):
        known = not lists.isdisjoint(_NAME.findall(over)) and not _ADDED.search(over)
        given[name] = (known or _INLINE.match(over) is not None) and given.get(name, True)
    return {name.encode() for name in (*lists, *(name for name, all_of in given.items() if all_of))}


def lists_of_mailboxes(data: bytes) -> frozenset[str]:
    """The names of lists of nothing but addresses without brackets."""
    return _lists(data, _BOXES)


def _lists(data: bytes, listed: re.Pattern[bytes]) -> frozenset[str]:
    found = (LIST_NAMED.search(data, max(0, one.start() - 2 * _BACK), one.start()) for one in listed.finditer(data))
    return frozenset(named["name"].decode("latin-1") for named in found if named)


def _loops(data: bytes) -> Iterator[tuple[str, str]]:
    """The loops of a file: the name that each gives, and what it goes over."""
    for loop in _FOR.finditer(data):
        name, over = _loop(_HEAD_ENDS.split(loop[1].decode("latin-1"), maxsplit=1)[0])
        if name and not over.endswith("$"):
            yield name, over
    for loop in _SHELL_LOOP.finditer(data):
        yield loop[1].decode("latin-1"), loop[2].decode("latin-1")
    for each, over in _each(data):
        yield each[1].decode("latin-1"), over
        if _IMPLIED.match(data, each.start()):
            yield "it", over


def _each(data: bytes) -> Iterator[tuple[re.Match[bytes], str]]:
    """The calls that go through what they are called on, each with that."""
    for each in _EACH.finditer(data):
        before = data[max(0, each.start() - _BACK) : each.start()]
        if run := re.search(rb"[\w.>$@?-]*$", before):
            yield each, run.group().decode("latin-1")


def _looped(header: str, lists: frozenset[str]) -> Iterator[bytes]:
    """The name that a loop over addresses gives them."""
    name, over = _loop(header)
    # What has brackets in it is put together as paths are.
    if name and "<" not in over and _holds_addresses(over, lists):
        yield name.encode()


def _loop(header: str) -> tuple[str, str]:
    """The name that a loop gives, and what it goes over; "" where that is not told."""
    if perl := _PERL_FOR.match(header):
        return (perl[1], perl[2]) if perl[1] else ("_", perl[3])
    match = _OVER.match(header)
    if match is None:
        return "", ""
    left, right = (match[3], match[1]) if match[2] == "as" else (match[1], match[3])
    names = _NAME.findall(left)
    return names[-1] if names else "", right


def _holds_addresses(expression: str, lists: frozenset[str]) -> bool:
    return any(name in lists or says_address(name) for name in _NAME.findall(expression))


def fed(data: bytes) -> tuple[Counter[bytes], Counter[bytes]]:
    """How many commands stand behind the name of each call with CR LF at their end, and how many with no line end."""
    ended, bare = Counter[bytes](), Counter[bytes]()
    for command in _COMMAND.finditer(data):
        start = command.start()
        before = data[line_start(data, start, _BACK) : start]
        calls = set(_CALLS.findall(before))
        # What a method is called on is what other calls are handed.
        calls |= {match[1] for name in calls if (match := _PUTTING.fullmatch(name))}
        # What writes whole lines to a connection says that it is one.
        ended.update(match[1] + b"." for name in calls if (match := _LINES.fullmatch(name)))
        if _ENDED_SO.search(command["rest"]):
            ended.update(calls)
        elif not _OTHER_END.search(command["rest"]):
            bare.update(calls)
    return ended, bare
