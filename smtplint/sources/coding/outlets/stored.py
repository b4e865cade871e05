"""What is written to a file, an answer, a message's body or a buffer, and sent to no server.

Strategy. The name of the call tells, or that of what is written to; where neither does, what that was made, not far
before. A file or a buffer that is given more of a session, or whole lines of one, may well be sent.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ....regexes import regex
from ...files.bearings import words_of
from ...sent.meanings import ends_line
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned
from ...spelling.spelt import Spelt
from ..around.call_sites import Call
from ..around.functions import function_end
from ..around.once import has
from ..around.operands import MARKS
from ..values.given_values import line_given

# Calls that write a whole file, or make a body of a text.
_WHOLE = regex(
    r"(?:Append|Write|append|write)(?:AllText|AllLines|File)(?:Sync|Async)?|write_text|write_?file|file_put_contents"
    r"|spew|spurt|MIME(?:Text|Part)|TextPart|set_?(?:content|payload)|jsonify"
)
# Words of a call that ends in "response", which says by them that it gets one, and makes none.
_TALKING = frozenset(
    "send get read recv receive fetch exec execute do cmd command request ask query expect check wait await with"
    " transact".split()
)
# Words of a call that says by them that it speaks to a server.
_TELLS = frozenset("send cmd command request transact exchange".split())
_FILES = regex(r"(?:^|[.:])(?:File|Files|IO|FileUtils|fs|ioutil)(?:\.|::)$")
_SAVES = regex(r"(?i).*(?:write|append|save|put)\w*")
_BUILDERS = frozenset(("sb", "builder", "stringbuilder", "stringbuffer"))
# Words of names that are no connection's.
_NAMED = frozenset(
    "log logs logger report reports res resp response wfile audit history journal entries trail summary csv".split()
)
_LINKED = regex(r"(?i)sock|conn|smtp|tcp|tls|ssl|client|server")
_NAME = regex(r"(?:mut )?[$@&*]*(?:(?:self|this)(?:\.|->))?(?P<name>\w{1,60})(?:\.\w+\(\))?")
# What takes a connection, or the like of it, among its arguments, called on nothing or on these.
_MODULES = frozenset(("", "fmt", "io", "std", "os", "table"))
_LAST = frozenset(("fputs", "fwrite", "fputws"))
_LUA = LANGUAGES["lua"]
# So far back what is written to is looked for.
_BACK = 3000
_OPENS = (
    rb"(?:(?<![\w.>])(?:io\.)?(?:open|fopen)[ ]?\(|\b(?:codecs|gzip|tempfile)\.\w+\("
    rb"|\bFile(?:\.|::)\w+|\bos\.(?:Create|OpenFile)\("
    rb"|createWriteStream\(|new[ ](?:File(?:Output)?(?:Writer|Stream)|StreamWriter\([ ]?[$@]*\"|StringWriter)"
    rb"|new[ ](?:Buffered|Print)Writer\([ ]?new[ ](?:File|String)|Files\.new\w+|\.(?:bufferedWriter|printWriter)\()"
)
_BUFFERS = rb"(?:StringBu(?:ilder|ffer)\b|StringIO\b|String\.new\b|strings\.Builder\b|bytes\.Buffer\b)"
_FORMS = (
    # It is given that, or named so behind it.
    rb"(?<![\w.]){name}[ ]?(?:,[ ]?\w+[ ]?)?(?::?=|:)[^=\n;]{0,80}?(?:" + _OPENS + rb"|" + _BUFFERS + rb")[^\n]*",
    rb"\b(?:open|Tempfile|StringIO|createWriteStream|writer)\b[^\n;]{0,160}(?:\bas[ ]|\|[ ]?|\{[ ]?){name}\b",
    # It is declared so.
    rb"\b(?:FILE[ ]?\*[ ]?|(?:std::)?(?:o(?:f|string)?|string|f)stream[ ]?&?[ ]?){name}\b",
    rb"\b{name}[ ]\*?(?:http\.ResponseWriter|os\.File|strings\.Builder|bytes\.Buffer)\b",
    rb"\bopen[ ]?\(?[ ]?(?:my[ ])?\$?{name}[ ]?,(?![ ]?[\"'][ ]?[|+-])(?![^\n]{0,40}[\"'][ ]?\|)",
)
# One of these is in whatever any of those forms finds.
_STEMS = (
    b"open", b"File", b"FILE", b"file", b"stream", b"Stream", b"Writer", b"writer", b"String", b"strings.", b"Buffer",
    b"codecs.", b"gzip.", b"os.Create",
)  # fmt: skip
# What a file is made of that is a connection.
_REACHED = regex(rb"(?i)sock|conn|tcp|tls|ssl|get_?(?:output)?stream|stream\.|process|/dev/tcp")
# What makes a file of a connection or of what a program is fed.
_LIKEWISE = regex(rb"\b(?:fdopen|popen|funopen|fopencookie|asio)\b|\bQTextStream\b|streambuf")
# Whether a file makes files of what is none.
_likewise = has(_LIKEWISE)
# What is given more of a session, or handed to what sends.
_SENT = (
    rb"(?<!\w){name}\b[^\n]{0,40}[\"'`](?:EHLO|HELO|LHLO|DATA|QUIT|RSET)\b"
    rb"|(?i:(?:send|write|cmd|command|puts?|smtp|talk)\w*[ ]?\(|(?:\b[sw]|sock\w*|conn\w*|client|\w*stream)"
    rb"(?:\.\w+\(|,[ ])"
    rb"|\bprint[ ]\{?\$\w+\}?[ ])(?:[^\n;\"'`)]|\"%[sv]\"){0,40}(?<![\w\"'`]){name}\b(?![ ]*,[ ]*[\"'`$])"
)


def is_stored(call: Call, source: Scanned, start: int, spelt: Spelt) -> bool:
    """Whether a call, to which a text at ``start`` is handed, writes it where no server reads it."""
    called_on = call.name[: len(call.name) - len(call.last)]
    if _WHOLE.fullmatch(call.last) or _responds(call.last):
        return True
    if _SAVES.fullmatch(call.last) and _FILES.search(called_on):
        return True
    if source.language is _LUA and call.name == "io.write":
        return True
    named = _NAME.fullmatch(_target(call))
    if named is None or _LINKED.search(named["name"]):
        return False
    if not _TELLS.isdisjoint(words_of(call.last)):
        # A log is one of the things that what speaks to a server is given.
        return False
    words = words_of(named["name"])
    ends = b"\r\n" in spelt.raw or any(ends_line(hole.text) is not None for hole in spelt.holes.values())
    return not _NAMED.isdisjoint(words) or (not ends and _is_made(named["name"], source, start))


def _responds(name: str) -> bool:
    """Whether a call of that name makes a response of what it is given, as a web server sends it."""
    words = words_of(name) if name.endswith("esponse") else []
    return words[-1:] == ["response"] and _TALKING.isdisjoint(words)


def _target(call: Call) -> str:
    """What a call writes to: what it is called on, or an argument."""
    if call.last == "<<":
        return call.name[:-3]
    if call.receiver not in _MODULES:
        return MARKS.split(call.receiver)[-1]
    if not call.others:
        return ""
    return call.others[-1 if call.behind and call.last in _LAST else 0]


def _is_made(name: str, source: Scanned, start: int) -> bool:
    """Whether what has that name is a file or a buffer, into which nothing else of a session is written.

    Where the function that it stands in gives it the name, by that alone.
    """
    data, given = source.data, line_given(source, name, start)
    begin = given[0] if any(given) else max(0, start - _BACK)
    end = function_end(source, start, start + _BACK) if any(given) else start + _BACK
    built, before = name.lower() in _BUILDERS, data[begin:start]
    if not built and not any(stem in before for stem in _STEMS):
        return False
    made, sent = _patterns_of(name)
    return (
        (built or any(not _REACHED.search(one.group()) for one in made.finditer(data, begin, start)))
        and not (_LIKEWISE.search(data, *given) if any(given) else _likewise(source))
        and sent.search(data, begin, end) is None
    )


@lru_cache(maxsize=64)
def _patterns_of(name: str) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    own = re.escape(name.encode())
    forms = b"|".join(form.replace(b"{name}", own) for form in _FORMS)
    return re.compile(forms), re.compile(_SENT.replace(b"{name}", own))
