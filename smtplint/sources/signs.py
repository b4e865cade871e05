"""What a file has in it where a row of ``mail_clients``, ``names`` or ``sendings`` finds something.

Strategy. What is rare in files without mail is looked for as it stands. A word that is not has to stand as its row has
it: called, given a value with an address in it, or with a client's option behind it. ``smtplint.derivation`` writes the
signs down for ``prefilter``; nothing of this is needed at run time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..typed import NamedTuple
from .files.prefilter import WORDS
from .programs.mail_clients import CLIENTS, WORD, Client
from .sent.names import ROWS, Row, forms
from .sent.sendings import ALONE, ATTRIBUTES, BRACKETLESS, SENDINGS, TABLES, Attribute, Sending, Table
from .spelling.languages import LANGUAGES, is_in

# An address before a statement ends, behind no more than one sign that is none's; and as the value of a name, on its
# line or on one below, past comments. None of these goes on for long, so that a file of nothing but stems is soon gone
# through.
_ADDRESS = r"(?<=[^\s@(,])@"
_AT = r"[^;{}@]{0,300}+(?:(?<=[\s(,])@[^;{}@]{0,300}+)?" + _ADDRESS
_GIVEN = (
    r"[\w.-]{0,40}+[\]\"'`]{0,2}[ \t]{0,8},?\s{0,80}(?:[:=(,]|[\"']?value[\"']?[ \t]{0,8}[:=])[:=>]?"
    r"\s{0,80}+(?:#[^\n]{0,200}+\n\s{0,80}+){0,4}+[^\n@]{0,200}+" + _ADDRESS + r"(?![\d^~<>=*])"
)
# A name of a call that is shorter than this is one of much else too, and one that is no longer than that is everywhere.
_LONG, _SHORT = 10, 5
# One of these is in what is a name of an address, or of a command's, and of nothing else.
_TELLING = ("mail", "addr", "path", "rcpt", "envelope")
CALL = "call"
# What many stems have in them, so that most files need not be looked through for each.
_PARTS = tuple("mail rcpt bounce send recip addr message subject mime path errors from repl exim mutt".split())
_RECEIVER = re.compile(r"[a-z]{4,}")


class Sign(NamedTuple):
    """What a file has in it, in lower case.

    group       which rows it is a sign of: "client", "typed" for clients in prose, "name", "setting", "call", or
                "call." and a language for those of one
    stem        what it has in it in any case
    expression  what that stands in, or what is found beside it where there is an address; "" where the stem is enough
    """

    group: str
    stem: str
    expression: str = ""


def signs() -> Iterator[Sign]:
    """The signs of all rows."""
    for client in CLIENTS:
        yield from of_client(client)
    for row in ROWS:
        yield from of_name(row)
    for sending in SENDINGS:
        yield from _called(sending.languages, of_sending(sending))
    for one in TABLES:
        yield from _called(one.languages, (of_table(one),))
    for attribute in ATTRIBUTES:
        yield from _called(attribute.languages, of_attribute(attribute))
    # A text that Rust makes an address of may stand under a name.
    yield Sign("call.rs", "lettre", r"[\"][ \t\r\n]*\.parse(?:::<[\w:]+>)?\(\)")
    # What mails a message by settings is told by the key beside its addresses.
    yield Sign("setting", "subject", r"(?<![\w.-])subject[\"']?[ \t]*[:=]")


def _called(languages: str, found: Iterable[Sign]) -> Iterator[Sign]:
    """The signs of a row for code, in each of its languages by every name that it has."""
    keys = [key for key, language in LANGUAGES.items() if is_in(language, languages)]
    groups = [f"{CALL}.{key}" for key in keys] or [CALL]
    return (one._replace(group=group) for one in found for group in groups)


def of_client(client: Client) -> Iterator[Sign]:
    """One that all its options tell of needs no name."""
    told = all(b"mail" in option for option in client.options)
    options = "|".join(re.escape(option.decode().lower()[1:]) for option in client.options)
    behind = rf"(?:[^;-]{{0,160}}+-){{1,6}}?(?<![\w-]-)(?:{options})"
    behind = rf"(?:{behind}|[^;@\n]{{0,300}}+{_ADDRESS})" if client.valued else behind
    for name in dict.fromkeys(name.decode().lower() for name in client.names):
        if client.own:
            yield Sign("typed", name, rf"{name}[ ]{behind}")
        if not told:
            called = rf"{name}(?:\.exe)?[\"'`\s\\,]{behind}"
            yield Sign("client", f"{name} -" if name == WORD.decode() else name, "" if client.own else called)
    for option in client.options if told else ():
        yield Sign("typed", option.decode().lower())
        yield Sign("client", option.decode().lower().lstrip("-"))


def of_name(row: Row) -> Iterator[Sign]:
    for words, groups in ((row.words, ("name", "setting")), (row.short, ("setting",))):
        for word in forms(words):
            told = any(one in word for one in _TELLING)
            yield from (Sign(group, word, "" if told else word + _GIVEN) for group in groups)


def of_sending(row: Sending) -> Iterator[Sign]:
    """A name that is short is told by what it is called on, or by what the file has in it."""
    names = row.names.lower().split()
    behind = r"(?:[ \t]*\(|[ \t])" if any(one in BRACKETLESS for one in row.languages.split()) else r"[ \t]*\("
    for mark in row.where:
        yield Sign(CALL, mark.decode().lower(), rf"(?<!\w)(?:{'|'.join(names)}){behind}")
    behind += rf"[^;]{{0,80}}?{re.escape(row.first.lower())}" if row.first else ""
    receiver = "" if row.receiver == ALONE else row.receiver
    for name in names if not row.where else ():
        called = (rf"{name}(?<=[.>:]{name})" if receiver else name) + behind
        if receiver and name in ("mail", "rcpt"):
            # What a field holds is handed to it as often as an address that is written there.
            yield from (Sign(CALL, f"{sign}{name}(") for sign in ".>")
        elif len(name) >= _LONG or ("mail" in name and name != "mail"):
            yield Sign(CALL, name, called)
        else:
            for stem in (name,) if len(name) > _SHORT or not receiver else _RECEIVER.findall(receiver.lower()):
                yield Sign(CALL, stem, called + _AT)


def of_table(row: Table) -> Sign:
    """From its stem on, if that is how it reads: what begins with that is found soonest."""
    opening, stem = _lower(row.opening), row.due or row.stem.decode()
    if row.behind.endswith(r"\{"):
        return Sign(CALL, stem, re.escape(row.stem.decode()) + row.behind)
    return Sign(CALL, stem, opening[max(0, opening.find(re.escape(stem))) :])


def of_attribute(row: Attribute) -> Iterator[Sign]:
    for mark in row.where:
        names = "|".join(row.names.lower().split())
        yield Sign(CALL, mark.decode().lower(), _lower(f"{row.before}(?:{names}){row.behind}"))


def _lower(expression: str) -> str:
    """An expression for what it takes in lower case."""
    if re.search(r"\\[A-Z]|\(\?P", expression):
        raise ValueError(f"cannot be had in lower case: {expression}")
    return expression.lower().replace("(?i:", "(?:").removeprefix(r"\b")


def table() -> str:
    """The signs, a line a group and stem, but for those that are told by less: a part of the stem comes before it."""
    found = {(group, stem): dict[str, None]() for group, stem, _ in signs()}
    for group, stem, expression in signs():
        found[group, stem][expression] = None
    plain = {key for key, expressions in found.items() if "" in expressions}
    # Where calls are looked for names are too, and everywhere but in prose what has SMTP's name in it is.
    calls = {group for group, _ in found if group.startswith(CALL)}
    plain |= {(call, stem) for group, stem in plain if group in ("name", CALL) for call in calls}
    plain |= {(group, WORDS[0].decode()) for group, _ in found if group != "typed"}
    rows = (
        (group, next((part for part in _PARTS if part in stem), stem), stem, expression)
        for (group, stem), expressions in found.items()
        if not any(group == one and word in stem and ((word != stem) or "" not in expressions) for one, word in plain)
        for expression in ([""] if "" in expressions else expressions)
    )
    return "".join("\t".join(row) + "\n" for row in sorted(rows))
