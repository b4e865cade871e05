"""Code: the commands in its literals, and the addresses it hands to calls that send them as envelope."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence
from ..regexes import regex
from .coding.call_sites import Call, kept_in
from .coding.compared import is_compared
from .coding.constants import known
from .coding.continued import goes_on
from .coding.conversions import Conversions
from .coding.enclosing import is_verb, shows
from .coding.expressions import Joined, joined
from .coding.given_values import settled, value_at
from .coding.heads import grown, spaced
from .coding.joined_arguments import ended, roped
from .coding.measured import is_measured
from .coding.messages import messages
from .coding.patterns import is_pattern
from .coding.piped import Piped
from .coding.refused import is_refused, is_to_fail
from .coding.shown import is_kept_for_person, is_shown
from .coding.sinks import adds_lf, in_dialogue, reached, session_of, sink_of
from .coding.sought import is_measured_alone, is_sought, is_taken_apart, seeks
from .coding.stored import is_stored
from .coding.tokens import Neighbourhoods, Tokens
from .files.lines import Block
from .files.overlaps import in_order, merged
from .files.prefilter import hits
from .handed.calls import handed_over
from .handed.client_calls import invoked
from .programs.fed_programs import steps
from .reading import within
from .sent.commands import Site, commands, holds_verb
from .sent.line_ends import Sink
from .sent.meanings import inner, is_header, is_list
from .sent.unmended import unmended
from .sent.values import Values
from .spelling.forms import AS_WRITTEN, Language
from .spelling.languages import LANGUAGES
from .spelling.literals import Scanned, decoded, scanned
from .spelling.nested import blanked
from .spelling.spelt import Spelt

_SEND = regex(
    r"(?i)(?:(?:(?:async|ssl|bio|tls|socket|stream|sock|sys|f|net)_?)?(?:write|send|put|puts|print|printf|end)"
    r"(?:_?(?:all|bytes|string|str|utf8|utf16|ascii|async|raw|buf|chars|fully|to|line_raw))*"
    r"|[fd]printf|stream_socket_sendto|<<)$"
)
_LINE = regex(r"(?i)(?:print|write|send|put)_?(?:line|ln)$")
# Calls without a receiver that only some languages have; elsewhere they are functions of the program's own, which may
# well add the line end. Of those the ones that print go on with their next argument.
_BARE = regex(r"(?:send|write|put|print)s?$")
_BARE_IN = tuple(LANGUAGES[name] for name in ("c", "pl", "php"))
# Of those again, what no language has.
_OWN = frozenset(("put", "puts", "sends", "writes"))
# Languages whose print puts behind a text what a variable says, and in which data may stand behind the program; and
# what parts that from it.
_PERL_AND_RUBY = (LANGUAGES["pl"], LANGUAGES["rb"])
_DATA_MARK = regex(rb"^__(?:DATA|END)__[ \t\r]*\n", re.MULTILINE)
# A path that is opened and not closed where a text ends; and how far behind that its end may be written.
_OPENED = regex(rb"(?i)(?:FROM|TO):[ ]?<[^<>\r\n]+$")
_NEAR = 300
# Documentation of Perl's, which stands behind the program too.
_POD = regex(rb"^=[a-z]", re.MULTILINE)
# How a text goes on behind a verb, or behind half a word of one that is misspelt: as a command, by its end, or by what
# may stand for more of it.
_GOES_ON = regex(
    rb"[A-Za-z]{4,5}[ \t]*(?:[FTOfto%{$#\\<:;=+@~\[(&|>,._/-]|[\x80-\xff]|(?P<quote>[\"'`]{1,3})|\Z|\r?\n)"
)
# Calls that by their name tell a server something, whether or not they add the line end.
_TELL = regex(
    r"(?i)send(?!_?(?:e?mail|message))|write|cmd|command|talk|chat|dialog|exec|say|tell|query|request|transact|exchange|smtp|^put"
)
_CONNECTION = regex(
    r"(?i)sock|(?:^|[^a-z])(?:ssl|tls|stream|conn|connection|transport|writer|fp|fd|smtp|handle|peer|bio|net)(?:$|[^a-z])"
    r"|stream$|writer$|conn$|^(?:SOCK|S|s|w|c|out|[bd]?os|tn|io)$"
)
# What Perl calls a file that is no screen and no log.
_HANDLE = regex(r"(?!STD|LOG|ERR|OUT|DEBUG)[A-Z]{3,}[A-Z0-9_]*")
# Names that are as often something else's, which may add the line end to what it is to send.
_WEAK = regex(r"S|s|w|c|out|[bd]?os|tn|io")
# What only a channel of Ktor's has.
_CHANNEL = frozenset(("writeStringUtf8", "writeFully"))
# Names of what surely adds nothing.
_SOCKET = regex(r"(?i)sock|ssl|tls|stream|bio")
_FILE = regex(r"(?i)(?:log|file)\w*$")
_PRINT = regex(
    r"(?i)^(?:(?:(?:system\.(?:out|err)|console|serial\d?|fmt|std|io|sys\.std\w+|stdout|stderr)[.:]+)?"
    r"(?:print\w*|echo|puts|cout|cerr|error|log|info|warn|debug|f?printf)"
    r"|(?:system\.(?:out|err)|console|fmt|std|io|sys\.std\w+|stdout|stderr)[.:]+write\w*)!?$"
)
# What stands behind a text that nothing changes.
_UNCHANGED = regex(rb"\s*(?:\.(?:encode|getBytes|toByteArray|bytes|as_bytes)\b(?:\([^()\n]*\))?\s*)?[,)]")


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of code."""
    source = scanned(data, path)
    if source is None:
        return
    lines, scripts = Block(data), steps(source) if source.language is LANGUAGES["jenkinsfile"] else []
    rest = _data_in(source)
    if rest < len(data):
        source = Scanned(data[:rest], source.language)
    run = [within(source.spelt(index, whole=True), lines, path, name) for name, index in scripts]
    if scripts:
        spans = [(source.starts[index], source.ends[index]) for _, index in scripts]
        source = Scanned(blanked(data, spans), source.language)
    values = Values(source.data)
    texts = in_order(_commands(source, values, lines))
    yield from merged(
        texts, handed_over(source, values, lines), invoked(source, lines), messages(source, lines, path), *run
    )
    if rest < len(data):
        pod = _POD.search(data, rest)
        yield from within(decoded(data, rest, pod.start() if pod else len(data), AS_WRITTEN), lines, path, "readme")


def _data_in(source: Scanned) -> int:
    """Where what is no program of Perl's or Ruby's any more begins; the file's end where all of it is."""
    may = source.language in _PERL_AND_RUBY and any(word in source.data for word in (b"\n__DATA__", b"\n__END__"))
    mark = _DATA_MARK.search(source.data) if may else None
    return mark.end() if mark and source.at(mark.start()) < 0 else len(source.data)


def _commands(source: Scanned, values: Values, lines: Block) -> Iterator[tuple[int, Iterator[Occurrence]]]:
    """The commands in each text, with a place that none of it stands before."""
    done, near, conversions, piped = -1, Neighbourhoods(source), Conversions(source.data), Piped(source.data)
    for hit in hits(source.data):
        index = source.at(hit)
        if index <= done or source.forms[index] < 0:
            continue
        verb = _GOES_ON.match(source.data, hit)
        if verb and verb["quote"] and verb.end() < source.ends[index]:
            continue
        if not verb and source.data[hit : hit + 4].isascii():
            continue
        found = near.around(index)
        text = ended(source, found, roped(source, index, found) or joined(source, index, found))
        more = grown(source, found, text)
        if more and not (more.pieces and more.call and _shows(more.call, source.language, values)):
            text = more
        if open_ := goes_on(source, found[text.first].start, found[text.last - 1].end, text.spelt.raw):
            text = text._replace(whole=False)
        if text.spelt.holes:
            text = text._replace(spelt=known(text.spelt, source))
            _tell_fields(text.spelt, source)
        done = max(index, *text.literals)
        if is_measured(source, found, text):
            text = text._replace(spelt=text.spelt.sealed())
        if is_pattern(source, found, text.first, text.last) or _is_closed_behind(source, text):
            continue
        raw = bytes(text.spelt.raw)
        commanding = holds_verb(raw)
        refused = commanding and is_refused(source, found, text.first, text.last)
        if commanding and (
            is_to_fail(source.data, source.starts[index], source.ends[index])
            or (not refused and is_compared(source, found, text.first, text.last))
        ):
            continue
        site = _site(text.call, text.whole, source.language, values)
        if not site.log and commanding and b"\r\n" not in raw and shows(source.data, source.starts[index]):
            site = site._replace(log=True)
        if _is_reason(found, text.first) or is_kept_for_person(source.data, found[text.first].start):
            site = site._replace(log=True)
        if not (site.log or open_ or raw.endswith(b"<")) and commanding and _is_stored(text, found, source):
            site = site._replace(log=True)
        if not (site.log or site.told) and commanding and in_dialogue(source, found, text.first):
            site = site._replace(told=True)
        if commanding and (alone := is_measured_alone(source, found, text)) is not None:
            site = site._replace(log=alone, sought=True)
        if commanding and not site.sought and is_sought(source, found, text):
            site = site._replace(sought=True)
        if bytes(source.spelt(text.literals[0]).raw).upper() in (b"MAIL", b"RCPT"):
            site = site._replace(given=is_verb(source.data, source.starts[index]))
        if not (site.log or site.sought or text.pieces or open_) and _matters(raw):
            site = site._replace(sink=_sink(text, found, source, values, conversions, piped))
        fault = spaced(source, found, text, lambda call: _site(call, True, source.language, values).log)
        if fault is not None:
            yield near.start, iter((Spelt.standing(fault.span[0], lines, (fault,)),))
        made = commands(text.spelt, site, values, lines)
        yield near.start, unmended(made) if refused else made


def _is_stored(text: Joined, found: Tokens, source: Scanned) -> bool:
    """Whether a text is written where no server reads it."""
    return text.call is not None and is_stored(text.call, source, found[text.first].start, text.spelt)


def _tell_fields(spelt: Spelt, source: Scanned) -> None:
    """Say of values that are names what those were given, where that is a field's value or a list made one text."""
    for at, hole in spelt.holes.items():
        if hole.text[:1] != "%" and (begin := settled(inner(hole.text), source, hole.span[0])) >= 0:
            given = value_at(source, begin)[2]
            if is_header(given) or is_list(given):
                spelt.holes[at] = hole._replace(text=given)


def _is_closed_behind(source: Scanned, text: Joined) -> bool:
    """Whether a path that a text opens is closed by what a statement behind it writes."""
    last = max(text.literals)
    if _OPENED.search(text.spelt.raw) is None or last + 1 >= len(source.starts):
        return False
    end, start = source.ends[last], source.starts[last + 1]
    near = start < end + _NEAR and b";" in source.data[end:start]
    return near and source.forms[last + 1] >= 0 and source.spelt(last + 1).raw[:1] == b">"


def _is_reason(found: Tokens, first: int) -> bool:
    """Whether a text is given back behind nothing, which says why there is nothing."""
    before = [token.text for token in found[max(0, first - 3) : first]]
    return before[:1] == ["return"] and before[1:2] in (["nil"], ["false"], ["null"]) and before[2:] == [","]


def _matters(raw: bytes) -> bool:
    """Whether a text ends otherwise than in CR LF somewhere."""
    return not raw.endswith(b"\r\n") or raw.count(b"\n") != raw.count(b"\r\n") or b"\r\r" in raw


def _sink(text: Joined, found: Tokens, source: Scanned, values: Values, conversions: Conversions, piped: Piped) -> Sink:
    """What a text comes to, and what else the file writes there; nothing where its line ends are made CR LF."""
    kept = kept_in(found, text.first, text.call)
    if b"\n" in text.spelt.raw and conversions.are_made(found, text.first, text.last, kept):
        return Sink()
    call, at = reached(source, found, text.first, text.last, text.call)
    if piped.takes(call or text.call, found[text.first].start):
        return Sink(sent=True)
    if call is None:
        return session_of(source, found, text.first)
    sent = _is_sent(call, source.language, values)
    if not sent and _site(call, True, source.language, values).log:
        return Sink()
    calls = (call,) if call == text.call or text.call is None else (text.call, call)
    receiver = re.split(r"->|::|[.:]", call.receiver)[-1] if call.last != "<<" else call.name[:-3]
    receiver = receiver.lstrip("$@&*_")
    lf = adds_lf(call, source.language)
    if (lf or text.spelt.raw.endswith(b"\n")) and any(conversions.is_layered(one) for one in (receiver, *call.others)):
        return Sink()
    if call.last == "print" and source.language in _PERL_AND_RUBY and conversions.ends_records:
        return Sink()
    if call.last == "print" and lf and not (sent and any(_is_named(one, values) for one in call.others)):
        return Sink()
    adding = call.last.lower().startswith("send") and "all" not in call.last.lower()
    named = _CONNECTION.search(receiver) is not None and not _WEAK.fullmatch(receiver)
    sure = sent and not (adding and call.receiver and not named and receiver.encode() not in values.sockets)
    fed, bare = (counted[call.name.encode()] for counted in values.fed)
    consistent = bare > 2 and not fed and not _SOCKET.search(receiver) and receiver.encode() not in values.sockets
    sure = sure and not (adding and call.receiver and consistent)
    sure = sure and not (call.name in _OWN and not fed)
    found_sink = sink_of(calls, sent, sure, source, values, at)
    return found_sink._replace(direct=_is_direct(text, source))


def _is_direct(text: Joined, source: Scanned) -> bool:
    """Whether a text of several lines is handed over as it is, or only made octets."""
    last = max(text.literals)
    form = source.language.forms[source.forms[last]]
    indented = bytes(text.spelt.raw[:1]) in (b" ", b"\t", b"\r", b"\n")
    return form.body != "here" and not indented and _UNCHANGED.match(source.data, source.ends[last]) is not None


def _site(call: Call | None, whole: bool, language: Language, values: Values) -> Site:
    """What the call that a text is handed to does with it."""
    if call is None:
        return Site(whole=whole)
    if call.last == "<<" and re.search(
        r"(?i)(?:cout|cerr|clog|log\w*|(?:^|_)assert\w*|expect_\w+|debug|warn\w*)$|log_|_log", call.receiver
    ):
        return Site(whole, True)
    shows = language.shows
    printed = bool(_PRINT.match(call.name) or (shows and re.fullmatch(shows, call.name)))
    # What is put into a text that grows is shown to nobody yet.
    printed = printed and not (call.others and call.others[0].startswith("&"))
    printed = printed and not (_to_connection(call, values) or (call.others and _HANDLE.fullmatch(call.others[0])))
    log = printed or is_shown(call) or is_taken_apart(call)
    writes = _SEND.match(call.last) or _LINE.match(call.last)
    wired = not log and bool(writes) and _to_connection(call, values) and values.talks
    site = Site(whole, log, wired or bool(_TELL.search(call.last)), seeks(call), wired)
    # What a test says of a value it may say of a path.
    return site._replace(given=call.last.lower().startswith("assert"))


def _shows(call: Call, language: Language, values: Values) -> bool:
    """Whether a call writes to a screen, a log or a file."""
    return _site(call, True, language, values).log or _FILE.search(call.receiver) is not None


def _is_sent(call: Call, language: Language, values: Values) -> bool:
    """Whether a call writes what it is given to a connection as it is, or with LF behind it."""
    if call.last == "add" and _SOCKET.search(call.receiver):
        return True  # what Dart's sockets call it
    own = not call.receiver and _BARE.match(call.name) and not (language in _BARE_IN or adds_lf(call, language))
    name = call.receiver.lstrip("$")
    # A program's own client has a method of that name as often as a handle has.
    own = own or (call.last == "say" and bool(_WEAK.fullmatch(name)) and name.encode() not in values.connections)
    goes_on = call.last == "print" and len(call.others) > (not call.receiver)
    writes = _SEND.match(call.last) or adds_lf(call, language)
    return not (own or goes_on) and bool(writes) and _to_connection(call, values)


def _to_connection(call: Call, values: Values) -> bool:
    """Whether a call's receiver, or else its other arguments, are a connection by name."""
    receiver = call.receiver
    if call.last in _CHANNEL:
        return True
    if call.last == "<<":
        written = call.name[:-3]
        # What a value is shown on is called so more often than a connection.
        weak = _WEAK.fullmatch(written) and written.encode() not in values.connections
        return not weak and _is_connection(written, values)
    if re.fullmatch(r"(?i:system\.(?:out|err)|console)|IO", receiver):
        return False
    if receiver and not (
        call.others and re.fullmatch(r"fmt|io|std|os|libc|unistd|self|this|(?:boost::)?asio|gen_tcp", receiver)
    ):
        last = re.split(r"->|::|[.:]", receiver)[-1]
        # Of what is called a client, only what writes is surely a connection; what sends may add the line end.
        return _is_connection(last, values) or (call.last in ("write", "end") and last.lower().endswith("client"))
    others = [one.split("(")[0] for one in call.others]
    named = (re.sub(r"^\w+\s*=\s*", "", one) for one in others[:2])
    return any(_is_connection(name, values) for one in named for name in (one, re.split(r"->|\.", one)[-1]))


def _is_named(argument: str, values: Values) -> bool:
    """Whether an argument, under a name of its own, is a connection, and by no weak name."""
    name = re.sub(r"^\w+\s*=\s*", "", argument)
    return _is_connection(name, values) and (not _WEAK.fullmatch(name) or name.encode() in values.connections)


def _is_connection(name: str, values: Values) -> bool:
    """Whether a value is a connection: by its name, or by what the file makes it from."""
    name = name.lstrip("$@&*_").removeprefix("mut ").rstrip("_")
    if _CONNECTION.search(name):
        return True
    return name.isidentifier() and name.encode() in values.connections
