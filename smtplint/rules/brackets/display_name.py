"""SL209: a display name, or a parameter, before the path."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Command, Context, Edit
from .. import Case, Hit, Rule, safe, spans
from ..quoting import quoted
from ._names import holds_address, is_frame, last, moved, parameters


def check(command: Command, context: Context) -> Iterator[Hit]:
    for start, end in spans(command, "display-name"):
        text = command.raw[start:end].rstrip(b"< \t")
        bracket = command.raw.index(b"<", start + len(text))
        at = parameters(text)
        name, behind = text[:at].rstrip(), text[at:]
        if behind and command.path:
            yield Hit(
                (start + at, start + len(text)),
                f"{quoted(behind)} before the address; parameters belong behind it, each after a space.",
                moved(behind, command.path.span[1], Edit(start + at if name else start, bracket, b"")),
            )
        if not name:
            continue
        where, cut = (start, start + len(name)), Edit(start, start + at if behind else bracket, b"")
        if holds_address(name):
            yield Hit(where, f"{quoted(name)} before the address holds another address; a command has one.", last(cut))
            continue
        if is_frame(name):
            yield Hit(
                where,
                f"{quoted(name)} before the address is part of the command; only the address in its brackets "
                "belongs there.",
                safe("Remove it", cut),
            )
            continue
        yield Hit(
            where,
            f"{quoted(name)} before the address is a display name; only the address in its brackets belongs there.",
            safe("Remove the display name", cut),
        )


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
            '"Ann Lee" before the address is a display name; only the address in its brackets belongs there.',
            b"MAIL FROM:<a@example.com> SIZE=5",
        ),
        Case(
            b"MAIL FROM:=?utf-8?Q?Zo=C3=AB?= <a@example.com>",
            (10, 30),
            (
                '"=?utf-8?Q?Zo=C3=AB?=" before the address is a display name; only the address in its brackets '
                "belongs there."
            ),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"MAIL FROM:\xe2\x80\x9cLee, Ann\xe2\x80\x9d <a@example.com>",
            (10, 24),
            (
                '"\u201cLee, Ann\u201d" before the address is a display name; only the address in its brackets '
                "belongs there."
            ),
            b"MAIL FROM:<a@example.com>",
        ),
        Case(
            b"RCPT TO:TO:<a@example.com>",
            (8, 11),
            '"TO:" before the address is part of the command; only the address in its brackets belongs there.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b'RCPT TO:"Lee, Ann" <a@example.com>',
            (8, 18),
            "'\"Lee, Ann\"' before the address is a display name; only the address in its brackets belongs there.",
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"RCPT TO:b@example.com, Ann <a@example.com>",
            (8, 26),
            '"b@example.com, Ann" before the address holds another address; a command has one.',
            b"RCPT TO:<a@example.com>",
        ),
        Case(
            b"MAIL FROM: SIZE=100 BODY=8BITMIME <a@example.com>",
            (11, 33),
            '"SIZE=100 BODY=8BITMIME" before the address; parameters belong behind it, each after a space.',
            b"MAIL FROM:<a@example.com> SIZE=100 BODY=8BITMIME",
        ),
        Case(
            b"RCPT TO:NOTIFY=NEVER <a@example.com> ORCPT=rfc822;b@example.com",
            (8, 20),
            '"NOTIFY=NEVER" before the address; parameters belong behind it, each after a space.',
            b"RCPT TO:<a@example.com> NOTIFY=NEVER ORCPT=rfc822;b@example.com",
        ),
        Case(
            b"MAIL FROM:(Ann Lee)<a@example.com>",
            (10, 19),
            '"(Ann Lee)" before the address is a display name; only the address in its brackets belongs there.',
            b"MAIL FROM:<a@example.com>",
        ),
    ),
    part_of=("misspelt-word",),
)
