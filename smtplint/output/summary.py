"""The line that ends a run: what was found, in how much, and what can be mended.

Every sentence is a template, which ``say`` fills: ``str.format`` in English, a translation elsewhere.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model import Diagnostic, Finding, Skipped, Unread
    from ..translation import Say

# So many folders are named at most.
_NAMED = 3
# One of a thing, and any other number of them; a language without a plural says both alike.
COUNTED = {
    "file": ("{number} file", "{number} files"),
    "command": ("{number} command", "{number} commands"),
    "finding": ("{number} finding", "{number} findings"),
    "comment": ("{number} comment", "{number} comments"),
    "error": ("{number} error", "{number} errors"),
    "warning": ("{number} warning", "{number} warnings"),
    "note": ("{number} note", "{number} notes"),
    "folder": ("{number} folder", "{number} folders"),
    "link": ("{number} link", "{number} links"),
    "special": ("{number} special file", "{number} special files"),
    "binary": ("{number} binary file", "{number} binary files"),
}


class Tally:
    """What a run has counted so far."""

    def __init__(self) -> None:
        self.files = 0
        self.commands = 0
        self.mended = 0
        self.unread: list[Unread] = []
        self.unchanged = 0
        self.unfit = 0
        self.partly = 0
        self.folders: list[str] = []
        self.skipped: dict[Skipped, int] = {"folder": 0, "link": 0, "special": 0, "binary": 0}
        self.counts = {"error": 0, "warning": 0, "note": 0}
        self.fixable = {"safe": 0, "unsafe": 0, "display": 0}

    def add(self, diagnostic: Diagnostic) -> None:
        finding = diagnostic.finding
        self.counts[finding.severity] += 1
        if finding.fix is not None:
            self.fixable[finding.fix.safety] += 1

    def skip(self, what: Skipped) -> None:
        self.skipped[what] += 1

    @property
    def findings(self) -> int:
        return sum(self.counts.values())


def title(finding: Finding) -> str:
    """The rule that a finding comes from, by code and name."""
    return f"{finding.code} {finding.rule}"


def count(number: int, word: str, say: Say = str.format) -> str:
    """ "1 file", "2,000 files"; ``word`` is a key of COUNTED."""
    return say(COUNTED[word][number != 1], number=f"{number:,}")


def named(folders: Sequence[str]) -> str:
    """Which folders, in brackets; of many the first."""
    if not folders:
        return ""
    from .visible import written_out

    more = ", …" if len(folders) > _NAMED else ""
    return f" ({', '.join(map(written_out, folders[:_NAMED]))}{more})"


def line(tally: Tally, say: Say = str.format) -> str:
    """The summary of a run."""
    number = len(tally.unread) - tally.unchanged + tally.unfit
    unread = say("; {number} not read", number=f"{number:,}") if number else ""
    if tally.unchanged:
        unread += say("; {number} not changed", number=f"{tally.unchanged:,}")
    if tally.partly:
        unread += say("; {number} not read in full", number=f"{tally.partly:,}")
    skipped = ", ".join(
        count(number, word, say) + (named(tally.folders) if word == "folder" else "")
        for word, number in tally.skipped.items()
        if number
    )
    unread += say("; {skipped} passed over", skipped=skipped) if skipped else ""
    if not tally.files:
        return say("Nothing was checked{unread}.", unread=unread) if unread else say("No files to check.")
    commands, files = count(tally.commands, "command", say), count(tally.files, "file", say)
    if not (tally.commands or tally.mended or tally.findings):
        return say("No command or address found in {where}.", where=files + unread)
    where = say("{commands} in {files}", commands=commands, files=files)
    if tally.mended:
        where += say("; {commands} mended", commands=count(tally.mended, "command", say))
    where += unread
    if not tally.findings:
        return say("No fault found in {where}.", where=where)
    found = ", ".join(count(number, word, say) for word, number in tally.counts.items() if number)
    safe, unsafe = tally.fixable["safe"], tally.fixable["unsafe"]
    ways = [say("{number} fixable with --fix", number=f"{safe:,}")] if safe else []
    if unsafe and safe:
        ways.append(say("{number} more with --unsafe-fixes", number=f"{unsafe:,}"))
    elif unsafe:
        ways.append(say("{number} fixable with --unsafe-fixes", number=f"{unsafe:,}"))
    return say("{found} in {where}{ways}.", found=found, where=where, ways="; " + ", ".join(ways) if ways else "")
