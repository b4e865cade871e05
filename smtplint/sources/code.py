"""Code: the commands in its literals, and the addresses it hands to calls that send them as envelope."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Occurrence
from .calls import handed_over
from .commands import Site, commands
from .expressions import Call, Neighbourhoods, joined
from .lines import Block
from .literals import Scanned, scanned
from .prefilter import hits

_SEND = re.compile(
    r"(?i)(?:send|sendall|send_all|write|write_all|writeall|fputs|fwrite|socket_write|syswrite|fprintf|writestring|"
    r"print|printf|writebytes|puts|ssl_write|bio_puts|bio_write|sendto|put|<<|tls_write|stream_socket_sendto)$"
)
_CONNECTION = re.compile(
    r"(?i)sock|(?:^|[^a-z])(?:ssl|tls|stream|conn|connection|transport|writer|fp|fd|smtp|handle|peer|bio|net)(?:$|[^a-z])"
    r"|stream$|writer$|conn$|client$|^(?:SOCK|S|s|w|c|out|tn|io)$"
)
_LOG = re.compile(
    r"(?i)^(?:.*[.>:])?(?:_?log\w*|debug\w*|info\w*|warn\w*|error\w*|trace|fatal\w*|critical|notice|verbose|exception|"
    r"die|croak|carp|confess|cluck|raise|throw|panic|alert|perror|syslog|eprintln|eprint|\w*exception|\w*error|message|"
    r"usage|bail|abort|fail\w*|assert\w*regex\w*|describe|it|test|skip|help\w*|comment|title|label|description)!?$"
)
_LOGGER = re.compile(r"(?i)(?:^|[.>:$_])(?:log|logger|logging|logrus|slog|console|debug)(?:[.>:-]|$)")
_PRINT = re.compile(
    r"(?i)^(?:(?:system\.(?:out|err)|console|fmt|std|io|sys\.std\w+|stdout|stderr)[.:]+)?"
    r"(?:print\w*|echo|puts|say|write\w*|cout|cerr|error|log|info|warn|debug|f?printf|p)!?$"
)


def occurrences(data: bytes, path: str) -> Iterator[Occurrence]:
    """The commands and envelope addresses in a file of code."""
    source = scanned(data, path)
    if source is None:
        return
    lines = Block(data)
    found = [*_commands(source, lines), *handed_over(source, lines)]
    yield from sorted(found, key=lambda one: one.offsets[0])


def _commands(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    done, near = -1, Neighbourhoods(source)
    for hit in hits(source.data):
        index = source.at(hit)
        if index <= done or source.forms[index] < 0:
            continue
        text = joined(source, index, near.around(index))
        done = max(index, *text.literals)
        yield from commands(text.spelt, _site(text.call, text.whole), source.data, lines)


def _site(call: Call | None, whole: bool) -> Site:
    """What the call that a text is handed to does with it."""
    if call is None:
        return Site()
    if call.last == "<<" and re.search(r"(?:cout|cerr|clog|log\w*)$", call.receiver):
        return Site(False, whole, True)
    printed = bool(_PRINT.match(call.name)) and not _to_connection(call)
    log = (
        printed
        or bool(_LOG.match(call.name))
        or bool(_LOGGER.search(call.name))
        or any(one in ("stderr", "STDERR", "stdout") for one in call.others)
    )
    sent = not log and bool(_SEND.match(call.last)) and _to_connection(call)
    return Site(sent, whole, log)


def _to_connection(call: Call) -> bool:
    """Whether a call's receiver, or else its other arguments, are a connection by name."""
    receiver = call.receiver
    if call.last == "<<":
        return bool(_CONNECTION.search(call.name[:-3]))
    if re.fullmatch(r"(?i)system\.(?:out|err)|console", receiver):
        return False
    if receiver and not re.fullmatch(r"fmt|io|std|os|libc|unistd|self|this", receiver):
        last = re.split(r"->|::|[.:]", receiver)[-1]
        return bool(_CONNECTION.search(last.lstrip("$@_")))
    others = [one.lstrip("$@&*_").split("(")[0] for one in call.others]
    return any(_CONNECTION.search(re.sub(r"^\w+\s*=\s*", "", one)) for one in others[:2])
