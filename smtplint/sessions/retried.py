"""Which deliveries a log says were put off and made later: of the same message, to the same recipients.

Programs name the message by an id, in the line that tells of a refusal and in the one that tells of the end. A line
that names no recipient tells of a host that was tried before another, or of all of them: it is over when one is made.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..regexes import regex

# what a line has that tells of a delivery made: Postfix's and Sendmail's, OpenSMTPD's, Courier's, Exim's, qmail's
_MADE = ("status=sent", "stat=Sent", 'result="Ok"', ",success: ", " => ", " -> ", ": success: ")
_ID = regex(r"\b(?P<message>[0-9A-Za-z]{6,24}): (?:to=(?P<to>[^ ]{1,4000}), |host \S{1,300} (?:said|refused))")
_OPENSMTPD = regex(r"\bevpid=(?P<message>[0-9a-f]{16})\b")
_COURIER = regex(r"courieresmtp: id=(?P<message>[^,]{1,80}),from=<[^>]{0,320}>,addr=<(?P<to>[^>]{1,320})>")
_EXIM = regex(
    r"\b(?P<message>[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) "
    r"(?:(?:==|[=-]>) (?P<to>[^\s:]{1,320})|.{0,600}? after (?:pipelined )?RCPT TO:<(?P<asked>[^>]{1,320})>|)"
)
_STARTING = regex(r"starting delivery (?P<number>\d{1,20}): msg (?P<message>\d{1,20}) to \w{5,6} (?P<to>\S{1,320})")
_QMAIL = regex(r"\bdelivery (?P<number>\d{1,20}): ")
# more deliveries are not remembered
_MANY = 100_000

# a message and a recipient, or any of its recipients
_Delivery = tuple[str, str]


class Retried:
    """What the lines so far tell; ``over`` are those of deliveries that were put off there and made later."""

    def __init__(self) -> None:
        self.over: set[int] = set()
        # where each was put off, and how many of those that a line tells of are still to be made
        self._lines: dict[_Delivery, list[int]] = {}
        self._left: dict[int, int] = {}
        # qmail's, by their numbers
        self._begun: dict[str, _Delivery] = {}

    def heed(self, line: str) -> None:
        if "starting delivery " in line and (found := _STARTING.search(line)):
            if len(self._begun) < _MANY:
                self._begun[found["number"]] = found["message"], found["to"].lower()
        elif self._lines and any(mark in line for mark in _MADE):
            for message, recipient in self._told(line):
                self._make((message, recipient))
                self._make((message, ""))

    def put_off(self, number: int, line: str) -> None:
        """A line tells of a refusal that need not be the end."""
        for one in {*self._told(line)} if len(self._left) < _MANY else ():
            self._lines.setdefault(one, []).append(number)
            self._left[number] = self._left.get(number, 0) + 1

    def _make(self, one: _Delivery) -> None:
        for number in self._lines.pop(one, ()):
            self._left[number] -= 1
            if not self._left[number]:
                del self._left[number]
                self.over.add(number)

    def _told(self, line: str) -> Iterator[_Delivery]:
        """The deliveries that a line tells of."""
        if found := _EXIM.search(line):
            yield found["message"], (found["to"] or found["asked"] or "").strip("<>").lower()
        elif found := _OPENSMTPD.search(line):
            yield found["message"], ""
        elif found := _COURIER.search(line) or _ID.search(line):
            for one in (found["to"] or "").split(","):
                yield found["message"], one.strip("<>").lower()
        elif (found := _QMAIL.search(line)) and (one := self._begun.get(found["number"])):
            yield one
