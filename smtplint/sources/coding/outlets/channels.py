"""What a call does with a text that it is handed: sends it as it is, shows it to a person, looks for it in another.

Strategy. The call's name tells, with what it is called on and what else it is given; whether those are connections,
their names tell, or what the file makes them from.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from ....regexes import regex
from ...files.keywords import SHOWING, TELLING
from ...sent.commands import Site
from ...sent.line_ends import Sink
from ...sent.values import Values
from ...spelling.forms import Language
from ...spelling.languages import LANGUAGES
from ...spelling.literals import Scanned
from ...spelling.retyped import HANDED_OVER
from ..around.call_sites import Call
from ..around.once import has, values_of
from ..around.operands import MARKS, OPTION, last_name
from ..joined.expressions import Joined
from ..matched.compared import is_taken_apart, seeks
from ..values.given_values import line_given
from .conversions import LAST, conversions_of
from .own_ending import Ending, ending_of
from .piped import piped_of
from .shown import is_shown
from .sinks import LISTED, READ, SAID, adds_lf, appended, beside_kept, reached, session_of, sink_of

_SEND = regex(
    r"(?i)(?:(?:(?:async|ssl|bio|tls|socket|stream|sock|sys|f|net)_?)?(?:write|send|put|puts|print|printf|end)"
    r"(?:_?(?:all|bytes|string|str|utf8|utf16|ascii|async|raw|buf|chars|fully|to|line_raw))*"
    r"|[fd]printf|stream_socket_sendto|(?-i:writelines)|<<)$"
)
_LINE = regex(r"(?i)(?:print|write|send|put)_?(?:line|ln)$")
# Calls without a receiver that only some languages have; elsewhere they are functions of the program's own, which may
# well add the line end. Of those the ones that print go on with their next argument.
_BARE = regex(r"(?:send|write|put|print)s?$")
_BARE_IN = tuple(LANGUAGES[name] for name in ("c", "pl", "php"))
# Those in which puts() is a function of the program's own.
_WITHOUT_PUTS = tuple(LANGUAGES[name] for name in ("php", "pl", "py", "js", "java", "go", "cs"))
# Of those again, what no language has.
_OWN = frozenset(("put", "puts", "sends", "writes"))
# What Ruby's send() is given first: the method that gets the rest.
_METHOD = regex(r":\w+[?!]?")
# Calls that by their name tell a server a whole command, and all that tell it something; whether or not they add the
# line end.
COMMANDS = r"send(?!_?(?:e?mail|message))|cmd|command|talk|chat|dialog|exec|say|tell|query|request|transact|exchange"
_TELL = regex(rf"(?i){COMMANDS}|write|smtp|^put")
# What takes one apart, whatever its name says besides.
_PARSES = regex(r"(?i)pars(?:e|ing)|tokeni[sz]e|decode")
# What sends a command by its name, and puts the line end behind it.
_COMMANDS = regex(r"(?i)(?:do|put|send|exec(?:ute)?|simple|smtp)_?(?:cmd|command)")
_CONNECTION = regex(
    r"(?i)sock|(?:^|[^a-z])(?:ssl|tls|stream|conn|connection|transport|writer|fp|fd|smtp|handle|peer|bio|net)(?:$|[^a-z])"
    r"|stream$|writer$|conn$|^(?:SOCK|S|s|w|c|out|[bd]?os|tn|io)$"
)
# What Perl calls a file that is no screen and no log.
_HANDLE = regex(r"(?!STD|LOG|ERR|OUT|DEBUG)[A-Z]{3,}[A-Z0-9_]*")
# Names that are as often something else's, which may add the line end to what it is to send.
_WEAK = regex(r"S|s|w|c|out|[bd]?os|tn|io")
# Libraries whose functions are given a connection.
_LIBRARIES = frozenset("fmt io std os libc unistd asio gen_tcp".split())
# What only a channel of Ktor's has.
_CHANNEL = frozenset(("writeStringUtf8", "writeFully"))
_SHOWING = regex(r"(?i)log|err|out|dump|tty|print|report|" + SHOWING)
# Names of what surely adds nothing.
_SOCKET = regex(r"(?i)sock|ssl|tls|stream|bio")
_FILE = regex(r"(?i)(?:log|file)\w*$")
_PRINT = regex(
    r"(?i)^(?:(?:(?:system\.(?:out|err)|console|serial\d?|fmt|std|io|sys\.std\w+|stdout|stderr)[.:]+)?"
    r"(?:print\w*|echo|puts|cout|cerr|" + TELLING + r"|f?printf)"
    r"|(?:system\.(?:out|err)|console|fmt|std|io|sys\.std\w+|stdout|stderr)[.:]+write\w*)!?$"
)
# What ends a line as lines end where the program runs, in Java and .NET; what sets that; and what ends none.
_PLATFORMS = frozenset(("println", "WriteLine", "WriteLineAsync"))
_SET = regex(rb"line\.separator|\bNewLine[ \t]*=(?!=)")
# Whether the file says anywhere what lines end with that are written so.
_sets_end = has(_SET)
_PUTS = (b".print", b".printf", b".write", b".Write", b".WriteAsync")
# By which quote a literal may stand behind a function's name, and an expression for that; others a language has itself.
_TAGGING = (
    (LANGUAGES["js"], b"`", regex(rb"(?<![\w.$])(?!(?:String\.raw|return|case|yield|await)\Z)[A-Za-z_$][\w.$]*\Z")),
    (LANGUAGES["scala"], b'"', regex(rb"(?<![\w.])(?!(?:s|f|raw)\Z)[a-z]\w*\Z")),
)
_LONGEST_TAG = 80
# Calls of C's and Go's that write to a file, and a name that it has.
_TO_FILE = frozenset(("fprintf", "fputs", "fmt.Fprintf", "fmt.Fprint", "io.WriteString"))
_FILE_NAMED = regex(r"[A-Za-z_]\w*(?:(?:\.|->)\w+)*")
# What R is told to put behind each line.
_SEPARATED = regex(r"sep\s*=\s*(?:(?P<crlf>[\"']\\r\\n[\"'])|[\"'])")
# A place that is filled elsewhere.
_PLACE = regex(rb"%[-\w({<@]|\{\d?\}")
# How a command ends, and what can only be that with its octets the wrong way round.
_ENDS = (b"\r\n", b"\n\r")


def site_of(source: Scanned, call: Call | None, *, whole: bool = True) -> Site:
    """What the call alone says that a text is handed to; ``whole``: all of the text is seen."""
    if call is None:
        return Site(whole=whole)
    shows, values = source.language.shows, values_of(source)
    if call.last == "<<" and re.search(
        r"(?i)(?:cout|cerr|clog|" + TELLING + r"|(?:^|_)assert\w*|expect_\w+)$|log_|_log", call.receiver
    ):
        return Site(whole, True)
    own = call.name == "puts" and source.language in _WITHOUT_PUTS
    printed = bool((_PRINT.match(call.name) and not own) or (shows and re.fullmatch(shows, call.name)))
    # What is put into a text that grows is shown to nobody yet.
    printed = printed and not (call.others and call.others[0].startswith("&"))
    printed = printed and not (_to_connection(call, values) or (call.others and _HANDLE.fullmatch(call.others[0])))
    log = printed or is_shown(call) or is_taken_apart(call)
    writes = _SEND.match(call.last) or _LINE.match(call.last)
    wired = not log and bool(writes) and _to_connection(call, values) and values.talks
    tells = bool(_TELL.search(call.last)) and not _PARSES.search(call.last)
    site = Site(whole, log, wired or tells, seeks(call.last), wired)
    site = site._replace(complete=not (log or call.others) and _COMMANDS.fullmatch(call.last) is not None)
    # What a test says of a value it may say of a path.
    return site._replace(bracketed=call.last.lower().startswith("assert"))


def to_handle(call: Call, raw: bytes | bytearray, language: Language) -> bool:
    """Whether Perl, C or Go writes to a file or a connection under a name, and ends that as lines of SMTP end."""
    handle = call.others[0] if call.others and raw.endswith(_ENDS) and _SHOWING.search(call.others[0]) is None else ""
    if language.perlish:
        return call.name in ("print", "printf") and handle.startswith("$")
    return call.name in _TO_FILE and _FILE_NAMED.fullmatch(handle) is not None


def tells_later(text: Joined) -> bool:
    """Whether the call that a text comes to tells a server something: handed its name, or what it is appended to."""
    found = text.found
    first, last = text.first, text.last
    call, _ = reached(found, first, last, text.call)
    if call is None or call == text.call:
        call = appended(found, first, last, text.call)
    if call is None:
        return False
    site = site_of(found.source, call)
    return site.told and not site.log


def records(source: Scanned, call: Call) -> bool:
    """Whether a call writes to a screen, a log or a file."""
    return site_of(source, call).log or _FILE.search(call.receiver) is not None


def written_to(text: Joined) -> Sink:
    """What a text comes to, and what else the file writes there; nothing where its line ends are made CR LF.

    First what changes the text before any call has it, then what the call is (a pipe, a function of the file's own,
    what appends to a text, what shows), and at last what a call that writes to a connection adds.
    """
    found = text.found
    if (early := _before_any_call(text)) is not None:
        return early
    call, at = reached(found, text.first, text.last, text.call)
    if piped_of(found.source).takes(call or text.call, text.start):
        return Sink(sent=True)
    if call is None:
        outer = appended(found, text.first, text.last, None) if _ends_in_lf(text) else None
        return Sink(sent=True) if _sends(found.source, outer) else session_of(found, text.first)
    return _by_call(text, call, at)


def _before_any_call(text: Joined) -> Sink | None:
    """What a text comes to by what changes it before any call has it; None where nothing does."""
    found = text.found
    if any(_is_tagged(found.source, index) for index in text.literals):
        return Sink()
    kept = text.kept
    if b"\n" in text.spelt.raw and conversions_of(found.source).are_made(found, text.first, text.last, kept):
        return Sink()
    if not _ends_in_lf(text):
        return None
    filled = any(not _PLACE.match(found.data, hole.span[0]) for hole in text.spelt.holes.values())
    ended = beside_kept(found.source, text.start, filled=filled)
    return Sink(ended=ended, bare=LISTED) if ended > 1 else None


def _by_call(text: Joined, call: Call, at: int) -> Sink:
    """What it comes to by the call that has it, which it comes to at a place."""
    found = text.found
    values, raw = values_of(found.source), text.spelt.raw
    if _is_changed(found.source, call, text.start):
        return Sink()
    if found.language is LANGUAGES["r"] and (told := next(filter(None, map(_SEPARATED.match, call.others)), None)):
        return Sink(ends=told["crlf"] is not None)
    own = own_ending(text, call)
    if own in ("crlf", "either"):
        return Sink(ends=own == "crlf")
    if own == "none" and values.fed[0][call.name.encode()]:
        return Sink(sent=True, sure=True)
    sent = _is_sent(found.source, call)
    adds = adds_lf(call, found.language)
    if not sent and (adds or _ends_in_lf(text)) and _sends(found.source, appended(found, text.first, text.last, call)):
        return Sink(sent=True, adds_lf=adds)
    if not (sent or to_handle(call, raw, found.language)) and site_of(found.source, call).log:
        return Sink()
    receiver = (MARKS.split(call.receiver)[-1] if call.last != "<<" else call.name[:-3]).lstrip("$@&*_")
    if _ends_elsewhere(text, call, receiver, sent=sent, lf=adds):
        return Sink()
    calls = (call,) if call == text.call or text.call is None else (text.call, call)
    sink = sink_of(found.source, calls, sent, sent and _adds_nothing(call, receiver, values), at)
    if raw.endswith(b"\n\r") and not READ.match(call.last):
        sink = sink._replace(ended=max(sink.ended, 1))
    platforms = adds and call.last in _PLATFORMS
    # Ruby's puts() puts none behind another.
    adds = sink.adds_lf and not (found.language is LANGUAGES["rb"] and raw.endswith(b"\n"))
    return sink._replace(direct=_is_direct(text), escapes=not platforms, adds_lf=adds)


def _ends_elsewhere(text: Joined, call: Call, receiver: str, *, sent: bool, lf: bool) -> bool:
    """Whether what ends the lines of a call is said elsewhere, or is no matter, as what prints is no connection.

    ``lf``: the call puts LF behind what it is given.
    """
    source, values, conversions = text.source, values_of(text.source), conversions_of(text.source)
    if (lf or text.spelt.raw.endswith(b"\n")) and any(conversions.is_layered(one) for one in (receiver, *call.others)):
        return True
    if call.last == "print" and source.language.perlish and conversions.ends_records(text.start):
        return True
    if call.last == "print" and lf and not (sent and any(_is_named(one, values) for one in call.others)):
        return True
    # The file makes a connection of what is printed to, or gives it a command with CR LF elsewhere.
    name = receiver.encode()
    known = name in values.connections or any(values.fed[0][name + way] for way in _PUTS)
    return lf and call.last in _PLATFORMS and (_sets_end(source) or not known)


def _adds_nothing(call: Call, receiver: str, values: Values) -> bool:
    """Whether a call that sends surely puts no line end behind what it is given."""
    name, puts = call.last.lower(), call.last.lower().startswith("put")
    if call.receiver and (puts or (name.startswith("send") and "all" not in name)):
        # By its name it may add one: then what it is called on tells, by its own name or by what the file makes it.
        made = receiver.encode() in values.sockets
        if not made and (_CONNECTION.search(receiver) is None or _WEAK.fullmatch(receiver)):
            return False
    if call.name in _OWN and not values.fed[0][call.name.encode()]:
        return False
    # What takes several lines at once ends them.
    return not any(SAID.match(one.encode()) for one in call.others)


def _is_changed(source: Scanned, call: Call, at: int) -> bool:
    """Whether what a call writes goes into a program that may make of line ends what it will."""
    names = [name.group() for one in (call.receiver, *call.others[:2]) if (name := LAST.search(one))]
    places = piped_of(source).entered(names)
    # Where the function gives it the name, by that alone.
    given = next((line for name in names if any(line := line_given(source, name, at))), (0, 0)) if places else (0, 0)
    return bisect_left(places, given[0]) < bisect_left(places, given[1]) if any(given) else bool(places)


def _ends_in_lf(text: Joined) -> bool:
    """Whether a text ends in LF alone."""
    return text.spelt.raw.endswith(b"\n") and not text.spelt.raw.endswith(b"\r\n")


def _is_tagged(source: Scanned, index: int) -> bool:
    """Whether a function makes what it will of a literal that stands right behind its name."""
    start = source.starts[index]
    return any(
        source.language is language
        and source.data.startswith(quote, start)
        and tag.search(source.data, max(0, start - _LONGEST_TAG), start) is not None
        for language, quote, tag in _TAGGING
    )


def _is_direct(text: Joined) -> bool:
    """Whether a text of several lines is handed over as it is, or only made octets."""
    source = text.source
    last = max(text.literals)
    form = source.language.forms[source.forms[last]]
    indented = bytes(text.spelt.raw[:1]) in (b" ", b"\t", b"\r", b"\n")
    return form.body != "here" and not indented and HANDED_OVER.match(source.data, source.ends[last]) is not None


def writes_straight(text: Joined, call: Call) -> bool:
    """Whether a call writes a text to a connection, and is no function of the file's own."""
    language = text.found.language
    return language is not LANGUAGES["c"] and _is_sent(text.source, call) and own_ending(text, call) is None


def _sends(source: Scanned, call: Call | None) -> bool:
    """Whether a call is known to write what was put together before to a connection."""
    name = MARKS.split(call.receiver)[-1].lstrip("$@&*_") if call else ""
    return call is not None and not _is_weak(name, values_of(source)) and _is_sent(source, call)


def _is_sent(source: Scanned, call: Call) -> bool:
    """Whether a call writes what it is given to a connection as it is, or with LF behind it."""
    language, values = source.language, values_of(source)
    if call.last == "add" and _SOCKET.search(call.receiver):
        return True  # what Dart's sockets call it
    own = not call.receiver and _BARE.match(call.name) and not (language in _BARE_IN or adds_lf(call, language))
    name = call.receiver.lstrip("$")
    # A program's own client has a method of that name as often as a handle has.
    own = own or (call.last == "say" and _is_weak(name, values))
    goes_on = call.last == "print" and sum(not OPTION.match(one) for one in call.others) > (not call.receiver)
    writes = _SEND.match(call.last) or adds_lf(call, language)
    return not (own or goes_on) and bool(writes) and _to_connection(call, values)


def _to_connection(call: Call, values: Values) -> bool:
    """Whether a call's receiver, or else its other arguments, are a connection by name."""
    receiver = call.receiver
    if call.last == "send" and call.others and _METHOD.fullmatch(call.others[0]):
        return False
    if call.last in _CHANNEL:
        return True
    if call.last == "<<":
        # What a value is shown on is called so more often than a connection.
        return not _is_weak(call.receiver, values) and _is_connection(call.receiver, values)
    if re.fullmatch(r"(?i:system\.(?:out|err)|console)|IO", receiver):
        return False
    own = receiver in _LIBRARIES or receiver in ("self", "this", "boost::asio")
    if receiver and not (call.others and (own or receiver.rpartition(".")[2] == "Buffered")):
        last = MARKS.split(receiver)[-1]
        # Of what is called a client, only what writes is surely a connection; what sends may add the line end.
        return _is_connection(last, values) or (call.last in ("write", "end") and last.lower().endswith("client"))
    others = [one.split("(")[0] for one in call.others]
    named = (re.sub(r"^\w+\s*=\s*", "", one) for one in others[:2])
    return any(_is_connection(name, values) for one in named for name in (one, re.split(r"->|\.", one)[-1]))


def own_ending(text: Joined, call: Call) -> Ending | None:
    """What a function of the file's own puts behind a text; None for another call, as one on a sure connection is."""
    found = text.found
    ending, name = ending_of(found.source, call.last), MARKS.split(call.receiver)[-1].lstrip("$@&*_")
    if ending is None or name in _LIBRARIES:
        return None
    bracket, before = found.inside[text.first], found[text.first - 1] if text.first else None
    bare = bracket < 0 or found[bracket].text == "{"
    if call == text.call and bare and not (before and last_name(before) == call.last):
        return None  # the function that it stands in
    values = values_of(found.source)
    return ending if not name or _is_weak(name, values) or not _to_connection(call, values) else None


def _is_named(argument: str, values: Values) -> bool:
    """Whether an argument, under a name of its own, is a connection, and by no weak name."""
    name = re.sub(r"^\w+\s*=\s*", "", argument)
    return _is_connection(name, values) and not _is_weak(name, values)


def _is_weak(name: str, values: Values) -> bool:
    """Whether a name is as often something else's, and the file makes no connection of it."""
    return _WEAK.fullmatch(name) is not None and name.encode() not in values.connections


def _is_connection(name: str, values: Values) -> bool:
    """Whether a value is a connection: by its name, or by what the file makes it from."""
    name = name.lstrip("$@&*_").removeprefix("mut ").rstrip("_")
    if _CONNECTION.search(name):
        return True
    return name.isidentifier() and name.encode() in values.connections
