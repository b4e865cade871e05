"""SL209: a display name, or a parameter, before the path."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted
from ._names import holds_address, is_again, is_frame, last, moved, parameters

_PARAMETERS = "{0} before the address; parameters belong behind it, each after a space."
_ANOTHER = "{0} before the address holds another address; a command has one."
_AGAIN = "{0} before the address is the same address; a command has it once."
_FRAME = "{0} before the address is part of the command; only the address in its brackets belongs there."
_DISPLAY_NAME = "{0} before the address is a display name; only the address in its brackets belongs there."


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "display-name"):
        text = command.raw[start:end].rstrip(b"< \t")
        bracket = command.raw.index(b"<", start + len(text))
        at = parameters(text)
        name, behind = text[:at].rstrip(), text[at:]
        if behind and command.path:
            yield Hit(
                (start + at, start + len(text)),
                _PARAMETERS.format(quoted(behind)),
                moved(behind, command.path.span[1], Edit(start + at if name else start, bracket, b"")),
            )
        if not name:
            continue
        where, cut = (start, start + len(name)), Edit(start, start + at if behind else bracket, b"")
        if is_again(name, command.path):
            said, fix = _AGAIN, safe("Leave it once", cut)
        elif holds_address(name):
            said, fix = _ANOTHER, last(cut)
        elif is_frame(name):
            said, fix = _FRAME, safe("Remove it", cut)
        else:
            said, fix = _DISPLAY_NAME, safe("Remove the display name", cut)
        yield Hit(where, said.format(quoted(name)), fix)


RULE = Rule(
    code="SL209",
    severity="error",
    summary="A display name, or a parameter, before the path.",
    explanation=(
        "A display name belongs in a header field such as From:, which has another grammar than the envelope. It "
        "gets into the command where the value of a header, or a setting meant for one, is used as the sender. Of "
        "twelve servers asked, Exim and Twisted accept it; Postfix and Sendmail answer 555, OpenSMTPD 553, Courier "
        "554. A parameter there is no part of the path either; it stands behind the closing bracket."
    ),
    rfc="RFC 5321 §4.1.2",
    check=check,
    valid=(b"MAIL FROM:<ann.lee@example.com>", b"RCPT TO:<a@example.com>"),
    invalid=(
        Case(
            b"MAIL FROM:Ann Lee <a@example.com> SIZE=5",
            (10, 17),
            _DISPLAY_NAME.format('"Ann Lee"'),
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b"MAIL FROM:=?utf-8?Q?Zo=C3=AB?= <a@example.com>",
            (10, 30),
            _DISPLAY_NAME.format('"=?utf-8?Q?Zo=C3=AB?="'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:\xe2\x80\x9cLee, Ann\xe2\x80\x9d <a@example.com>",
            (10, 24),
            _DISPLAY_NAME.format('"“Lee, Ann”"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(b"RCPT TO:TO:<a@example.com>", (8, 11), _FRAME.format('"TO:"'), b"RCPT TO:<a@example.com>"),
        Case(
            b'RCPT TO:"Lee, Ann" <a@example.com>',
            (8, 18),
            _DISPLAY_NAME.format("'\"Lee, Ann\"'"),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:b@example.com, Ann <a@example.com>",
            (8, 26),
            _ANOTHER.format('"b@example.com, Ann"'),
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM: SIZE=100 BODY=8BITMIME <a@example.com>",
            (11, 33),
            _PARAMETERS.format('"SIZE=100 BODY=8BITMIME"'),
            b"MAIL FROM:<a@example.com> SIZE=100 BODY=8BITMIME",
        ),
        Case(
            b"RCPT TO:NOTIFY=NEVER <a@example.com> ORCPT=rfc822;b@example.com",
            (8, 20),
            _PARAMETERS.format('"NOTIFY=NEVER"'),
            b"RCPT TO:<a@example.com> NOTIFY=NEVER ORCPT=rfc822;b@example.com",
        ),
        Case(
            b"MAIL FROM:(Ann Lee)<a@example.com>",
            (10, 19),
            _DISPLAY_NAME.format('"(Ann Lee)"'),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:b@example.com <B@example.com>",
            (8, 21),
            _AGAIN.format('"b@example.com"'),
            b"RCPT TO:<B@example.com>",
        ),
    ),
    part_of=("misspelt-word",),
)
