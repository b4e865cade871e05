"""What ten times the length costs on shapes made to hurt: at most fifteen times, where work grows with length only."""

from __future__ import annotations

from itertools import pairwise
from timeit import repeat

from smtplint import lint

SHAPES = {
    "quotes": b'MAIL FROM:<"%s@b>',
    "pairs of quotes": b"MAIL FROM:<%s@b>",
    "dots": b"MAIL FROM:<a%sb@c>",
    "at signs": b"MAIL FROM:<%s>",
    "open parentheses": b"MAIL FROM:<%s@b>",
    "nested parentheses": b"MAIL FROM:<%s@b>",
    "IPv6 colons": b"MAIL FROM:<a@[IPv6:%s]>",
    "backslashes": b'MAIL FROM:<"%s"@b>',
    "spaces": b"MAIL FROM:%s<a@b>",
    "parameters": b"MAIL FROM:<a@b>%s",
    "open brackets": b"MAIL FROM:%sa@b",
    "brackets": b"MAIL FROM:%s",
    "controls": b"MAIL FROM:<%s@b>",
    "source route": b"MAIL FROM:<%s:a@b>",
    "commas": b"RCPT TO:<%s>",
    "labels": b"MAIL FROM:<a@%sb>",
    "hyphens": b"MAIL FROM:<a@%sb>",
    "UTF-8": b"MAIL FROM:<%s@b> SMTPUTF8",
}
FILL = {
    "quotes": b'"', "pairs of quotes": b'"a"', "dots": b".", "at signs": b"@", "open parentheses": b"(",
    "nested parentheses": b"()", "IPv6 colons": b"1:", "backslashes": b"\\", "spaces": b" ", "parameters": b" SIZE=1",
    "open brackets": b"<", "brackets": b"<a@b>", "controls": b"\x01", "source route": b"@a,", "commas": b"a@b,",
    "labels": b"a.", "hyphens": b"-", "UTF-8": "ö".encode(),
}  # fmt: skip


def command(shape: str, length: int) -> bytes:
    """A command of the shape, of about that many octets."""
    return SHAPES[shape].replace(b"%s", FILL[shape] * (length // len(FILL[shape])))


def main() -> None:
    print(f"{'':22}{'1 kB':>10}{'10 kB':>10}{'100 kB':>10}   times  times   bar")
    for shape in SHAPES:
        taken = []
        for length in (1_000, 10_000, 100_000):
            raw = command(shape, length)
            taken.append(min(repeat("lint(raw)", number=1, repeat=3, globals={"lint": lint, "raw": raw})))
        steps = "".join(f"{b / a:8.1f}" for a, b in pairwise(taken))
        print(f"{shape:22}" + "".join(f"{one * 1e3:8.2f}ms" for one in taken) + f"{steps}   15")
