"""How fast smtplint is, beside email-validator's syntax check of a bare address in the same run.

    python -m tests.bench            speed, beside email-validator (pyperf; some two minutes)
    python -m tests.bench growth     what length costs, of commands and files of hostile shapes
    python -m tests.bench start      how long a command takes from the shell, beside a bare Python
    python -m tests.bench memory     the memory that checking large files takes beyond a bare start
    python -m tests.bench files      checking large files of many languages, a tree beside grep, and hostile files
    python -m tests.bench readers    the same files read by smtplint, by Python's tokenizer and by Pygments
    python -m tests.bench sessions   reading large transcripts and logs of many forms

Each line ends with the bar it is held to. A quiet machine, please.
"""

from __future__ import annotations

import sys

from . import files, growth, memory, readers, sessions, speed, start

PARTS = {
    "speed": speed.main,
    "growth": growth.main,
    "start": start.main,
    "memory": memory.main,
    "files": files.main,
    "readers": readers.main,
    "sessions": sessions.main,
}


def main() -> None:
    # What stands behind the name is pyperf's.
    name = sys.argv.pop(1) if len(sys.argv) > 1 and sys.argv[1] in PARTS else "speed"
    PARTS[name]()


if __name__ == "__main__":
    main()
