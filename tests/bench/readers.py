"""Reading the same 10 MB of code with 1,000 commands: by smtplint, and by Python's tokenizer or Pygments' lexer alone.

Processor time of the reading: nothing started, imported or shown, and of the other two no command looked for.
"""

from __future__ import annotations

import io
import tokenize
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from time import process_time

from smtplint import sources
from smtplint.sources.files.kinds import kind_of

from .files import KINDS, large


def _seconds(read: Callable[[], Iterable[object]]) -> float:
    begun = process_time()
    deque(read(), maxlen=0)
    return process_time() - begun


def main() -> None:
    from pygments.lexers import get_lexer_for_filename

    for ending, parts in KINDS.items():
        if kind_of(f"large.{ending}", b"") != "code":
            continue
        name, text = f"large.{ending}", "".join(large(*parts))
        file, lexer = io.BytesIO(text.encode()), get_lexer_for_filename(name, text[:20_000], startinline=True)
        # What is imported and compiled once is there before.
        head = text[:20_000]
        deque(sources.found_in(io.BytesIO(head.encode()), name), maxlen=0)
        deque(lexer.get_tokens_unprocessed(head), maxlen=0)
        own = _seconds(partial(sources.found_in, file, name))
        print(f"10 MB, 1,000 commands  {ending:14}{'smtplint':10}{own:7.2f} s")
        if name.endswith(".py"):
            other, taken = "tokenize", _seconds(partial(tokenize.tokenize, io.BytesIO(text.encode()).readline))
        else:
            other, taken = "Pygments", _seconds(partial(lexer.get_tokens_unprocessed, text))
        print(f"{'':37}{other:10}{taken:7.2f} s   {taken / own:.1f} times as long")
