"""What is shown behind a command and no client sends: the sign of its line's end, a note, the stop of a sentence."""

from __future__ import annotations

from ...regexes import regex

# What shows that a line ends, behind a path.
_ENDED = regex(
    rb"(?<=[>\w])(?:\\r\\n|\\[rn]|(?<=>)(?:\.\.|\^M)"
    rb"|[ \t]{0,4}(?:\xe2\x90\x8d|\xe2\x90\x8a|\xe2\x90\xa4|\xe2\x8f\x8e|\xe2\x86[\xb5\xb2\xa9])+"
    rb"|[ \t]{0,4}[<\[](?:CR ?LF|CR[>\]][<\[]LF|CR|(?i:enter|return))[>\]])[ \t]*$"
)
# The reply behind a colon, a remark in brackets; and what ends a sentence or a statement.
_NOTE = regex(rb"(?<=>)(?::[ \t]+[2-5][0-9]{2}[ \t][^\n]*|[ \t]\((?=[a-z])[^()=@\n]*\))[ \t]*$")
_STOP = regex(rb"(?P<kept>>(?:[ \t][A-Z][A-Z0-9-]*+(?:=[\w.+-]*\w)?)*+)[.;][ \t]*$")


def without_end(raw: bytes) -> bytes:
    """A command without what shows that its line ends."""
    return _ENDED.sub(b"", raw)


def without_notes(raw: bytes, *, of_client: bool) -> bytes:
    """A command in a document without what its author says of it or ends it with; a client ends it with nothing."""
    said = _NOTE.sub(b"", raw)
    return said if of_client else _STOP.sub(rb"\g<kept>", said)
