"""Predictions as a table and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..columns import folded, padded, width
from ..model import Prediction
from .style import Style
from .visible import drawn, shown, written_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..translation import Say

_NARROWEST = 40


def table(
    raw: bytes, predictions: Sequence[Prediction], style: Style, columns: int, say: Say = str.format
) -> Iterator[str]:
    """The command, a row a server with a caret row where it stumbles, and a line that sums up."""
    columns = max(columns, _NARROWEST)
    names = max((width(written_out(one.server)) for one in predictions), default=0)
    text, _, _ = drawn(raw, (0, 0), columns)
    yield style("path", text)
    for one in predictions:
        yield from _row(one, names, style, columns, say)
        if one.because is not None:
            place, words = _column(raw, one.because.span[0], say), say(one.because.words)
            indent = " " * (names + 6)
            said = say("{place}, wanted: {words}", place=place, words=words)
            for line in folded(said, columns, indent, indent):
                yield style("dim", line)
    yield from folded(summary(predictions, say), columns, "", "  ")
    if b"\n" in raw.rstrip(b"\r\n"):
        yield from folded(say("more stands behind a line end; the answer is to the first line"), columns, "", "  ")
    yield ""


def _row(one: Prediction, names: int, style: Style, columns: int, say: Say) -> Iterator[str]:
    """What is foretold of one server; of a reply each line stands on its own."""
    name = padded(written_out(one.server), names)
    if one.reply is None:
        if one.closes:
            yield f"{name}  {style('error', say('closes the connection without a reply'))}"
        else:
            yield f"{name}  {style('dim', say('unknown'))}"
        return
    room = max(columns - names - 8, 8)
    texts = (shown(line.encode("latin-1", "replace")) for line in one.reply.text.split("\n"))
    lines = [text if len(text) <= room else f"{text[: room - 1]}\u2026" for text in texts]
    if one.closes:
        lines[-1] += f" ({say('and closes the connection')})"
    yield f"{name}  {style('error' if one.refuses else 'add', str(one.reply.code))} {lines[0]}"
    yield from (f"{' ' * (names + 6)}{line}" for line in lines[1:])


def _column(raw: bytes, offset: int, say: Say) -> str:
    return say("at the end") if offset >= len(raw) else say("at byte {number}", number=offset + 1)


def summary(predictions: Sequence[Prediction], say: Say = str.format) -> str:
    """ "accepted by 9 of 12; refused by dovecot-lmtp 501, …": replies that say no are grouped by their code."""
    known = [one for one in predictions if one.reply is not None or one.closes]
    refused = [one for one in known if one.refuses]
    short = [one.server.partition("@")[0] for one in predictions]
    names = [one.server if short.count(name := one.server.partition("@")[0]) > 1 else name for one in refused]
    closes = f"({say('closes')})"
    refusals = [f"{name} {one.reply.code if one.reply else closes}" for name, one in zip(names, refused, strict=True)]
    unknown = len(predictions) - len(known)
    if unknown and not known:
        return say("how it would be answered is not known")
    said = say("accepted by {taken} of {known}", taken=len(known) - len(refused), known=len(known))
    said += say("; refused by {servers}", servers=written_out(", ".join(refusals))) if refusals else ""
    return said + (say("; not known of {number}", number=unknown) if unknown else "")


def as_json(raw: bytes, predictions: Sequence[Prediction], say: Say = str.format) -> str:
    """One command and its predictions as a JSON object; bytes that are no UTF-8 are escaped in "command"."""
    from .json import written

    rows = [
        {
            "server": one.server,
            "code": one.reply and one.reply.code,
            "enhanced": one.reply and one.reply.enhanced,
            "text": one.reply and one.reply.text,
            "basis": one.basis,
            "closes": one.closes,
            "because": one.because and {"span": list(one.because.span), "words": say(one.because.words)},
        }
        for one in predictions
    ]
    command = raw.decode("utf-8", "backslashreplace")
    return written({"command": command, "predictions": rows})
