"""Whose words a reply is in, and how long it asks to wait.

Fragments of text are looked for, not expressions: servers.tsv names a server by them, and wordings.tsv, generated from
the recorded replies, holds what each server says with "*" for what it quotes. Addresses are taken out before, since
what a reply quotes says nothing about it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..typed import NamedTuple
from .tables import rows

# patterns are compiled when first used: asking about a bare code needs none of them
_QUOTED = (
    r"<[^<>\s]{0,320}@[^<>\s]{0,320}>|[^\s<>()\[\]\"']{1,64}@(?:(?!\.{3})[^\s<>()\[\],;:\"']){1,255}|relay=\S{1,80}"
    # a domain that mail is for, or from
    r"|(?:(?<=\bfor )|(?<=\bfrom )|(?<=\bto )|(?<=\bdomain ))[a-z0-9-]{1,63}\.[a-z]{2,6}(?=[\s,;:]|\.?$)"
)
# a length of time: "5 min", "an hour", "1 hour(s) 25 minute(s)"; and the words before it that make it a wait
_WORDS = {
    "one and a half": 1.5,
    "half an": 0.5,
    **dict.fromkeys("a an one ein eine einem einer een un une una uno um uma en ett".split(), 1),
    **dict.fromkeys(("two", "zwei", "deux", "dos", "dois", "duas", "due", "twee"), 2),
    **dict.fromkeys(("three", "drei", "trois", "tres", "três", "tre", "drie"), 3),
    "four": 4,
    **dict.fromkeys(("five", "fünf", "cinq", "cinco", "cinque", "vijf", "fem"), 5),
    "six": 6,
    **dict.fromkeys(("ten", "zehn", "dix", "diez", "dez", "dieci", "tien", "tio"), 10),
    "twelve": 12,
    **dict.fromkeys(("fifteen", "fünfzehn", "quinze", "quince", "quindici", "vijftien"), 15),
    **dict.fromkeys(("twenty", "zwanzig", "vingt", "veinte", "vinte", "venti", "twintig"), 20),
    **dict.fromkeys(("thirty", "dreißig", "trente", "treinta", "trinta", "trenta", "dertig"), 30),
}
_NUMBER = "|".join((r"\d{1,6}", *sorted(_WORDS, key=len, reverse=True)))
_UNIT = r"(?:se[cgk]|min|godzin|hodin|timm)\w*|h(?:ou)?rs?|heures?|horas?|or[ae]|stunden?|std|uur|[smh](?![a-z])"
_LENGTH = rf"({_NUMBER})[\s-]{{0,2}}({_UNIT})(?:\(s\))?"
_BEFORE = (
    r"\b(?:in|for|after|before|wait|within|over|least|another"
    r"|dans|nach|tra|fra|dopo|après|após|en|em|dentro de|za|om|na)"
    r"(?:\s(?:about|around|approximately|the\snext|etwa|circa|ca\.))?"
)
_DELAY = rf"{_BEFORE}\s{{1,3}}{_LENGTH}(?:,?\s?(?:and\s)?{_LENGTH})?"
# a number alone, behind words that the field of this name in HTTP has its seconds behind
_SECONDS = r"\b(?:retry[ -]after|(?:retry|again)(?:\sallowed)?\sin)(?::\s?|\s)(\d{3,6})(?=[.,;)\]]|\s*$)"
# the same in scripts that have another word for each unit, with what stands before or behind a wait
_UNITED = {
    "วินาที": 1,
    "นาที": 60,
    "ชั่วโมง": 3600,
    "ชม.": 3600,
    "วัน": 86400,
    "секунд": 1,
    "минут": 60,
    "час": 3600,
    "дн": 86400,
    "ден": 86400,
    "秒": 1,
    "分": 60,
    "小时": 3600,
    "小時": 3600,
    "時間": 3600,
    "天": 86400,
    "日": 86400,
    "초": 1,
    "분": 60,
    "시간": 3600,
    "saniye": 1,
    "dakika": 60,
    "saat": 3600,
}
_ELSEWHERE = (
    r"(?:(?:ใน|อีก|หลังจาก|หลัง|รอ|через)\s{{0,3}}(\d{{1,6}})\s{{0,2}}({units})"
    r"|(\d{{1,6}})\s{{0,2}}({units})(?:钟|鐘|間)?(?:以)?(?:后|後|\s?후|\s?뒤|\ssonra))"
)
_TOMORROW = r"\b(?:tomorrow|demain|morgen|завтра)\b|明天|明日|พรุ่งนี้"
# a time of the day, or a date: "until 14:30", "not before 2026-11-28", "after Sat, 28 Nov 2026 08:00:00 +0000"
_WHEN = (
    r"\b(?:until|till|not before|after|again (?:at|on)|retry (?:at|on))\s{1,3}(?:\w{1,9},?\s){0,4}"
    r"(?:\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|20\d\d)\b|\bnext (?:week|month)\b|\bin \w{1,6} (?:months?|years?)\b"
)
_PAGE = r"(?:https?://|www\.)([a-z0-9.-]{1,253})"
# the host that has replied, as logs and bounces name it
_HOST = (
    r"(?:\bhost |\bremote-mta: ?dns; ?|\btalking to |\bconnect(?:ed)? to |\brelay=|(?<!\S)h=|\bremote server at )"
    r"([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})\.?(?=[\s\[(:;,]|$)"
)
_CLOCK = r"(?:in|for|after)\s(\d{1,2}):(\d{2}):(\d{2})\b"
_DAYS = rf"(?:in|after|wait)\s{{1,3}}(\d{{1,4}}|{_NUMBER})[\s-]{{0,2}}(d(?:ays?)?|weeks?)\b"
_IDLE = (
    r"\bidle|inactiv|no activity|timeout exceeded|command time-?out|wait(?:ing|ed)? for (?:the |a |your |next )*"
    r"(?:command|client|data|input)|talk faster|can't wait|too long|timeout - closing|connection expired"
    r"|(?:connection|session) (?:time\b|duration)"
)
# that the connection broke, or whom the server waited for where it was not the client
_BROKE = (
    r"\b(?:lost|broken?|dropp?(?:ed|ing)?|reset|abort(?:ed)?|errors?|fail(?:ed|ure)|unreachable|socket\w*|respon(?:d|se)\w*"
    r"|promise|handler?|backend|upstream|downstream|remote|peer|mta|scan\w*|spamd|filter\w*|milter|policy|plugin|hook"
    r"|lookup|query|dns|ldap|verif\w*|database|conversation|timed out while)\b"
)
# that a connection broke, or was never made: there is none to go on with
_NO_CONNECTION = (
    r"\b(?:lost connection|conversation with|network (?:is )?unreachable|no route to host|broken pipe|bad connection"
    r"|connect(?:ion)?\b.{0,300}?\b(?:lost|broken?|dropped|reset|aborted|refused|interrupted|unreachable))\b"
)
# that it is later than at once
_LATER = r"\b(?:later|come back|not now|a (?:few|couple|while)|(?:do not|don't) reconnect)\b"
# that a time which is named is still to come
_TO_COME = r"\b(?:again|retry|later|come back|reconnect)\b"
# that the server ends the connection with this reply
_PARTS = (
    r"\b(?:clos(?:e|es|ing)|dropp?(?:ing)?|terminat(?:e|es|ing)) (?:the |this |your |transmission )*"
    r"(?:connection|channel|session)\b|\b(?:good)?bye\b|\bhanging up\b|\bdisconnecting\b"
    r"|\b(?:connection|session) (?:will be |is being |is now |now )(?:closed|dropped|terminated)|, closing\W*$"
)
# what Postfix puts behind a reply to a command
_IN_REPLY = "(in reply to "
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
# The rows of servers.tsv are looked up by so much of their longest fragment, or by so little, and none is shorter.
_BEGINNINGS = (8, 4)


class _Row(NamedTuple):
    """A row of servers.tsv: its place, whose it is, the fragments that it wants, longest first, and does not want."""

    place: int
    key: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]

    def fits(self, text: str) -> bool:
        for part in self.wanted:
            if part not in text:
                return False
        return not any(part in text for part in self.unwanted)


@cache
def _by_beginning() -> dict[str, list[_Row]]:
    """The rows by the beginning of the longest fragment that each wants."""
    found: dict[str, list[_Row]] = {}
    for place, (key, fragments) in enumerate(rows("servers.tsv")):
        parts = fragments.split(" & ")
        wanted = tuple(sorted((part for part in parts if not part.startswith("! ")), key=len, reverse=True))
        row = _Row(place, key, wanted, tuple(part[2:] for part in parts if part.startswith("! ")))
        size = next(size for size in _BEGINNINGS if len(wanted[0]) >= size)
        found.setdefault(wanted[0][:size], []).append(row)
    return found


@lru_cache(maxsize=4096)
def _first(text: str, coded: bool = False) -> str | None:
    """Whose row fits first, by the order of the file; ``coded``: of those that want a code."""
    table = _by_beginning()
    there = {text[at : at + size] for size in _BEGINNINGS for at in range(len(text))}
    fitting = (row for beginning in there & table.keys() for row in table[beginning] if row.fits(text))
    first = min((row for row in fitting if not coded or any(part[0] == "^" for part in row.wanted)), default=None)
    return first and first.key


def _plain(code: int | None, text: str) -> str:
    """``text`` in lower case without addresses, with the domains of the pages it sends to behind it, as "//domain/"."""
    text = f"^{code} {text}" if code else text
    plain = " ".join(re.sub(_QUOTED, "<>", text).lower().split()) + " "
    return plain + " ".join(f"//{domain}/" for host in re.findall(_PAGE, plain) for domain in _domains(host))


def _domains(host: str) -> list[str]:
    labels = host.strip(".").split(".")
    return [".".join(labels[at:]) for at in range(len(labels) - 1)]


def of_host(before: str) -> str | None:
    """Whose host has replied: by the last that is named before the reply."""
    hosts = re.findall(_HOST, before, re.IGNORECASE)
    return owner(hosts[-1]) if hosts else None


def of_mailbox(text: str) -> str | None:
    """Who has the mailboxes of the one domain that ``text`` quotes addresses of."""
    domains = {found.rstrip(">").rpartition("@")[2] for found in re.findall(_QUOTED, text) if "@" in found}
    return owner(domains.pop()) if len(domains) == 1 else None


def owner(host: str) -> str | None:
    """Who has a host or domain, by the domains of pages and hosts in servers.tsv."""
    return _first(" ".join(f"//{domain}/" for domain in _domains(host.lower())))


def greeter(code: int | None, text: str) -> str | None:
    """Whose greeting or reply to EHLO this is: by what only stands there, since these have the names of any hosts."""
    return _first(_plain(code, text), coded=True)


def delay(text: str) -> int | None:
    """The seconds that ``text`` asks the client to wait ("greylisted for 5 minutes", "in 00:05:00"), or None."""
    if found := re.search(_CLOCK, text):
        return int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3])
    if found := re.search(_DELAY, text, re.IGNORECASE):
        first, unit, second, other = found.groups()
        return int(_count(first) * _seconds(unit) + (_count(second) * _seconds(other) if second else 0))
    if found := re.search(_SECONDS, text, re.IGNORECASE):
        return int(found[1])
    if found := re.search(_DAYS, text, re.IGNORECASE):
        return int(_count(found[1]) * _UNITS[found[2][0].lower()])
    elsewhere = not text.isascii() or " sonra" in text
    if elsewhere and (found := re.search(_ELSEWHERE.format(units="|".join(_UNITED)), text)):
        count, unit = filter(None, found.groups())
        return int(count) * _UNITED[unit]
    return _UNITS["d"] if re.search(_TOMORROW, text, re.IGNORECASE) else None


def idle(text: str) -> bool | None:
    """Whether it was the client that was silent, or connected, for too long: that tells of no message.

    None where ``text`` says nothing of it.
    """
    if _IN_REPLY in text:
        return False
    if re.search(_IDLE, text, re.IGNORECASE):
        return True
    return False if re.search(_BROKE, text, re.IGNORECASE) else None


def broke(text: str) -> bool:
    """Whether ``text`` says that a connection broke or could not be made, and not that a server told so of another."""
    return not idle(text) and _IN_REPLY not in text and re.search(_NO_CONNECTION, text, re.IGNORECASE) is not None


def later(text: str) -> bool:
    """Whether ``text`` asks to wait, for no length that it names."""
    return re.search(_LATER, text, re.IGNORECASE) is not None


def parts(text: str) -> bool:
    """Whether ``text`` says that the server hangs up."""
    return re.search(_PARTS, text, re.IGNORECASE) is not None


def to_come(text: str) -> bool:
    """Whether a time that ``text`` names is one to come, where a time has passed as well."""
    return re.search(_TO_COME, text, re.IGNORECASE) is not None


def _seconds(unit: str) -> int:
    unit = unit.lower()
    return _UNITS["h" if unit.startswith(("g", "o", "u", "st", "t")) else unit[0]]


def _count(number: str) -> float:
    return int(number) if number.isdecimal() else _WORDS[number.lower()]


def says_when(text: str) -> bool:
    """Whether ``text`` itself says when to try again, by a wait or by a time."""
    return bool(delay(text) or re.search(_WHEN, text, re.IGNORECASE))


@cache
def _of_code() -> dict[int, list[tuple[str, str]]]:
    """(server, template) of every recorded reply by its code."""
    found: dict[int, list[tuple[str, str]]] = {}
    for name, code, template in rows("wordings.tsv"):
        found.setdefault(int(code), []).append((name, template))
    return found


def fits(template: str, text: str) -> bool:
    """Whether ``text`` is ``template`` with something, or nothing, for each "*"."""
    first, *rest = template.split("*")
    if not rest:
        return text == template
    if not text.startswith(first) or not text.endswith(rest[-1]):
        return False
    at, end = len(first), len(text) - len(rest[-1])
    for part in rest[:-1]:
        found = text.find(part, at, max(end, at))
        if found < 0:
            return False
        at = found + len(part)
    return at <= end


def server(code: int | None, text: str) -> str | None:
    """Whose wording this is: the one program or provider that speaks so, or None where several do, or none.

    A recorded reply that is the same to the letter counts first, then what only one of them says, then the templates.
    """
    known = _of_code().get(code or 0, [])
    same = {name for name, template in known if template == text and len(text) >= 8}
    if same:
        return same.pop() if len(same) == 1 else None
    if found := _first(_plain(code, text)):
        return found
    most, names = 0, set[str]()
    for name, template in known:
        literal = len(template.replace("*", ""))
        if literal >= most and literal >= 8 and fits(template, text):
            names = names | {name} if literal == most else {name}
            most = literal
    return names.pop() if len(names) == 1 else None
