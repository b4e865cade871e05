from collections.abc import Iterator

from ..model import Occurrence
from .lines import Block
from .literals import Scanned


def handed_over(source: Scanned, lines: Block) -> Iterator[Occurrence]:
    return iter(())
