"""The expressions that find literals and comments, and how far those go that have no end on their line.

Strategy. One expression a language, made from its row of the table. Where a literal of one line lacks its end, no other
of its form that begins on the rest of the line has one, since its quotes there all stand behind an escape: they are
left out of the expression up to there, where that is far, so that no line is gone through for each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from ...regexes import regex
from .forms import Form, Language

# What is no literal, and what begins one of one line that has no end there.
COMMENT, OTHER, OPEN = -1, -2, -3
_NAMED = {"comment": COMMENT, "open": OPEN}
# What is said of what stands before a quote.
_BEHIND = regex(r"^\(\?<[=!][^()]*\)")
# So far a literal without its end is gone through again for each quote in it.
_FAR = 200


# Letters before a quote by which values are put into what it begins.
_VALUED = r"(?:(?<=(?<!\w)[fFtT])|(?<=(?<!\w)(?:[fFtT][rR]|[rR][fFtT])))"


@cache
def of_one_line(language: Language) -> dict[bytes, list[tuple[int, re.Pattern[bytes]]]]:
    """By their first octets the forms that end on their line if at all, each with what finds how far one goes."""
    out: dict[bytes, list[tuple[int, re.Pattern[bytes]]]] = {}
    for number, form in enumerate(language.forms[:4] if language.prefixed else language.forms):
        # Where quotes are doubled the next begins a literal that ends.
        if not (form.lines or form.escape == "double"):
            first = _BEHIND.sub("", form.opening).lstrip("\\")[:1].encode()
            opened = regex(f"{form.opening}(?:{form.body or _body(form)})*+".encode(), re.ASCII)
            out.setdefault(first, []).append((number, opened))
    return out


def lacks_ends(data: bytes, at: int, opened: Iterable[tuple[int, re.Pattern[bytes]]], endless: dict[int, int]) -> bool:
    """Whether literals of some forms have no end far from that place on, where none has one; ``endless``: up to where.

    What stands there up to the line's end was gone through for one that begins there, and would be for all behind it.
    """
    found = {form: match.end() for form, one in opened if form not in endless and (match := one.match(data, at))}
    far = {form: end for form, end in found.items() if end > at + _FAR}
    endless |= far
    return bool(far)


@cache
def expression(language: Language, without: frozenset[int]) -> tuple[re.Pattern[bytes], tuple[int, ...]]:
    """What finds the literals and comments of a language, but for those of some forms; the form of each group in it."""
    parts = [("", f"(?P<comment>{language.comments})")]
    for number, before in _sought(language):
        form = language.forms[number]
        if number in without:
            continue
        opening = before + form.opening.replace("?P<mark>", f"?P<mark{number}>")
        if form.body == "here":
            parts.append((_letter(form), f"(?P<f{number}>{opening})"))
        else:
            closing = f"(?:{form.closing}|\\Z)" if form.lines else form.closing
            parts.append((_letter(form), f"(?P<f{number}>{opening}(?:{form.body or _body(form)})*+{closing})"))
    first, quotes = re.escape(language.first), b"".join(of_one_line(language)).decode()
    letters = "".join(letter for letter in language.first if letter.isalpha())
    between = f"[^{first}]*+"
    if letters:
        # Most of those begin nothing, and none does within a word; what is skipped comes to no match of its own.
        between = rf"(?:[^{first}]++|[{letters}](?<=\w.)|{language.skipped})*+"
    elif language.skipped:
        parts.append(("", f"(?P<skip>{language.skipped})"))
    if quotes:
        parts.append(("", f"(?P<open>[{re.escape(quotes)}])"))
    # Of many that begin alike none is tried where that does not stand.
    alike = ((letter, "|".join(part for _, part in those)) for letter, those in groupby(parts, lambda part: part[0]))
    wanted = "|".join(f"(?={letter})(?:{those})" if letter else those for letter, those in alike)
    found = re.compile(f"{between}(?:{wanted}|(?P<other>[{first}]|\\Z))".encode(), re.ASCII)
    form_of = [OTHER] * (found.groups + 1)
    for name, group in found.groupindex.items():
        form_of[group] = int(name[1:]) if name[1:].isdigit() else _NAMED.get(name, OTHER)
    return found, tuple(form_of)


def _sought(language: Language) -> list[tuple[int, str]]:
    """The forms to look for, each with an expression for what is before it.

    Where letters before the quote tell the forms apart, the first of each quote finds them all but those with values in
    which the same quote may stand.
    """
    if not language.prefixed:
        return [(number, "") for number in range(len(language.forms))]
    return [(0, ""), (1, ""), (10, _VALUED), (11, _VALUED), (2, ""), (3, "")]


def _letter(form: Form) -> str:
    """The letter or sign that a form begins with, where that is no quote; "" where it may be one of several."""
    return form.opening[0] if form.opening[:1].isalpha() or form.opening[:1] in ("%", "~") else ""


def _body(form: Form) -> str:
    quote = form.closing[-1] if len(form.closing) == 3 else form.closing
    stop = "" if form.lines else "\\n"
    rest = rf"|{quote}(?!{quote}{quote})" if len(form.closing) == 3 else ""
    if form.escape == "none":
        return f"[^{quote}{stop}]{rest}"
    if form.escape == "double":
        return f"[^{quote}]|{quote}{quote}"
    return rf"[^{quote}\\{stop}]{rest}|\\[\s\S]"
