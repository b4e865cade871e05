"""Checking files: 10 MB with 1,000 commands in many languages, a tree without SMTP text beside grep, hostile files.

Processor time of the whole process, its start among it.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

_SIZE, _COMMANDS = 10_000_000, 1_000
# By a file's ending: what fills it, of number {n}, and what holds a command for recipient {n}.
KINDS = {
    "py": (
        "def f{n}(x):\n    y = 'text {n}' + x\n    return y  # nothing\n",
        "s.sendall(b'RCPT TO:<u{n}@a.test>\\r\\n')\n",
    ),
    "js": (
        "function f{n}(x) {{\n  return 'text {n}' + x; // nothing\n}}\n",
        "s.write('RCPT TO:<u{n}@a.test>\\r\\n');\n",
    ),
    "go": (
        "func f{n}(x string) string {{\n\treturn \"text {n}\" + x // nothing\n}}\n",
        "fmt.Fprintf(c, \"RCPT TO:<u{n}@a.test>\\r\\n\")\n",
    ),
    "php": (
        "function f{n}($x) {{\n  return 'text {n}' . $x; // nothing\n}}\n",
        "fwrite($s, \"RCPT TO:<u{n}@a.test>\\r\\n\");\n",
    ),
    "rb": ("def f{n}(x)\n  'text {n}' + x # nothing\nend\n", "s.write \"RCPT TO:<u{n}@a.test>\\r\\n\"\n"),
    "pl": (
        "sub f{n} {{\n  return 'text {n}' . $_[0]; # nothing\n}}\n",
        "print $s \"RCPT TO:<u{n}\\@a.test>\\r\\n\";\n",
    ),
    "java": (
        "String f{n}(String x) {{\n  return \"text {n}\" + x; // nothing\n}}\n",
        "out.print(\"RCPT TO:<u{n}@a.test>\\r\\n\");\n",
    ),
    "cs": (
        "string F{n}(string x) {{\n  return \"text {n}\" + x; // nothing\n}}\n",
        "w.Write(\"RCPT TO:<u{n}@a.test>\\r\\n\");\n",
    ),
    "c": (
        "int f{n}(int x) {{\n  char *y = \"text {n}\";\n  return x; /* nothing */\n}}\n",
        "send(s, \"RCPT TO:<u{n}@a.test>\\r\\n\", 30, 0);\n",
    ),
    "rs": (
        "fn f{n}(x: &str) -> String {{\n  format!(\"text {n} {{}}\", x) // nothing\n}}\n",
        "s.write_all(b\"RCPT TO:<u{n}@a.test>\\r\\n\")?;\n",
    ),
    "lua": (
        "function f{n}(x)\n  return 'text {n}' .. x -- nothing\nend\n",
        "s:send('RCPT TO:<u{n}@a.test>\\r\\n')\n",
    ),
    "sh": (
        "f{n}() {{\n  local y='text {n}'\n  log \"$y\" # nothing\n}}\n",
        "printf 'RCPT TO:<u{n}@a.test>\\r\\n' >&3\n",
    ),
    "yaml": ("f{n}:\n  text: 'text {n}'\n  more: 12 # nothing\n", "- send: 'RCPT TO:<u{n}@a.test>'\n"),
    "json": (' "f{n}": {{"text": "text {n}", "more": 12}},\n', ' "send": "RCPT TO:<u{n}@a.test>",\n'),
    "near.json": (
        ' "f{n}": {{"email_template": "text {n}", "sent_from": 1, "to": "smtp"}},\n',
        ' "mail_from": "u{n}@a.test", "send": "RCPT TO:<u{n}@a.test>",\n',
    ),
    "near.py": (
        "def mail_{n}(x):\n    y = 'mail \"{n}\" from one to another' + x\n    return smtp(y)  # to 'mail'\n",
        "s.sendall(b'RCPT TO:<u{n}@a.test>\\r\\n')\n",
    ),
    "near.js": (
        "function mail{n}(x) {{\n  return 'mail \"{n}\" from one to another' + smtp(x); // to 'mail'\n}}\n",
        "s.write('RCPT TO:<u{n}@a.test>\\r\\n');\n",
    ),
    "near.sh": (
        "mail_{n}() {{\n  local mail='from {n} to smtp'\n  log \"mail $mail from\" # mail\n}}\n",
        "printf 'RCPT TO:<u{n}@a.test>\\r\\n' >&3\n",
    ),
    "md": ("Text {n} of nothing, with `code` in it.\n\n", "```\nRCPT TO:<u{n}@a.test>\n```\n"),
    "log": ("Nov 23 12:00:00 host app[{n}]: from one to another\n", "<<< RCPT TO:<u{n}@a.test>\n"),
}  # fmt: skip
_HOSTILE = {
    "line.py": b"x = '" + b"a" * _SIZE,
    "braces.js": b"{" * 100_000 + b"'MAIL FROM:<a@b>'",
    "brackets.json": b'{"mail_from": ' + b"[" * 100_000,
    "quotes.c": b'send(s, "MAIL FROM:<' * 10_000,
    "adjacent.py": b'"MAIL FROM:<a@b>" ' * 10_000,
    "joined.js": b'"MAIL FROM:<a@b>" + ' * 10_000,
    "here.sh": b"cat <<A <<B\n" * 10_000 + b"MAIL FROM:<a@b>\n",
    "calls.py": b"sendmail(" * 10_000,
    "commands.py": b's.send(b"RCPT TO: <u@a.test>\\r\\n")\n' * 250_000,
    "commands.txt": b"RCPT TO: <u@a.test>\n" * 500_000,
    "keys.yaml": b"x: {" + b"mail_from: a@b, " * 600_000 + b"}\n",
    "clients.sh": b"curl --mail-from " * 10_000,
    "headers.eml": b"From: " + b"a@b, " * 100_000 + b"\n",
    "comments.eml": b"From: " + b"(" * 100_000 + b"\n",
    "tags.j2": b"From: " + b"{{ " * 100_000 + b"\n",
    "zeros.bin": b"MAIL FROM:<a@b>\0" * 100_000,
}


def used(*command: str, answers: tuple[int, ...]) -> tuple[float, float]:
    """The processor time in seconds of a process, and the most memory in MiB that one held so far."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in answers:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, after.ru_maxrss / 1024


def check(path: Path, *, hostile: bool = False) -> tuple[float, float]:
    # What is hostile may be refused, with a reason.
    answers = (0, 1, 2) if hostile else (0, 1)
    return used(sys.executable, "-m", "smtplint", "check", str(path), answers=answers)


def large(filler: str, command: str) -> Iterator[str]:
    """A file's parts: fillers up to its size, and commands spread evenly over them."""
    count = _SIZE // len(filler.format(n=10_000))
    for n in range(count):
        yield filler.format(n=n)
        if n % (count // _COMMANDS) == 0:
            yield command.format(n=n)


def tree(folder: Path) -> int:
    """Copies the standard library's sources without SMTP text into a folder, and says how large they are."""
    size, root = 0, Path(sysconfig.get_path("stdlib"))
    for path in root.rglob("*.py"):
        content = path.read_bytes()
        if "site-packages" not in path.parts and not any(word in content.lower() for word in (b"mail", b"rcpt")):
            copy = folder / path.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)
            size += len(content)
    return size


def main() -> None:
    most = 0.0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for ending, parts in KINDS.items():
            path = folder / f"large.{ending}"
            path.write_text("".join(large(*parts)), encoding="utf-8")
            taken, most = check(path)
            print(f"10 MB, 1,000 commands  {ending:14}{taken:7.2f} s   3")
            path.unlink()
        print(f"memory at most         {'':14}{most:7.0f} MiB 200")
        for name, content in _HOSTILE.items():
            path = folder / name
            path.write_bytes(content)
            taken, most = check(path, hostile=True)
            print(f"hostile {len(content) / 1e6:5.2f} MB       {name:14}{taken:7.2f} s")
            path.unlink()
        print(f"memory at most         {'':14}{most:7.0f} MiB 200")
        sources = folder / "tree"
        sources.mkdir()
        size = tree(sources) / 1e6
        for _ in range(2):
            taken, _ = check(sources)
            print(f"tree of {size:.0f} MB          {'check':14}{size / taken:7.1f} MB/s 20")
            if grep := shutil.which("grep"):
                taken, _ = used(grep, "-rilE", "(MAIL +FROM|RCPT +TO):", os.fspath(sources), answers=(0, 1))
                print(f"tree of {size:.0f} MB          {'grep -rilE':14}{size / taken:7.1f} MB/s")
