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

from ...model import Span
from ...regexes import regex
from .forms import Form, Language

# What is no literal, what begins one of one line that has no end there, and what opens one whose end it names.
COMMENT, OTHER, OPEN, HERE = -1, -2, -3, -4
# Behind the latter two it is told from where the search goes on, so that it ends with them.
_REST = "(?s:.*)"
_NAMED = {"comment": COMMENT, "open": OPEN, "here": HERE}
# What is said of what stands before a quote.
_BEHIND = regex(r"^\(\?<[=!][^()]*\)")
# So far a literal without its end is gone through again for each quote in it.
_FAR = 200
# So many literals and comments are gone over at once at most.
RUN = 32
# So much of a literal is read, and so far the end is looked for that an opening names.
LONGEST = 1 << 17
# No file has more literals without their end; an end that was not there is not looked for in vain again.
_UNCLOSED = 1000
_WORD = regex(rb"\w", re.ASCII)
# What no line has on it that ends a here-document: MAIL may be the word of one with a MAIL FROM in it.
_SAYS_MORE = regex(rb"[ \t]+[A-Za-z]")


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


def note_endless(
    data: bytes, at: int, opened: Iterable[tuple[int, re.Pattern[bytes]]], endless: dict[int, int]
) -> None:
    """Note up to where literals of some forms have no end, where one that begins at that place has none far from there.

    What stands there up to the line's end was gone through for one that begins there, and would be for all behind it.
    """
    found = {form: match.end() for form, one in opened if form not in endless and (match := one.match(data, at))}
    endless |= {form: end for form, end in found.items() if end > at + _FAR}


def named(form: Form, opening: re.Match[bytes]) -> bytes:
    """What ends a literal that its opening names the end of, as the table writes it."""
    marks = (text for name, text in opening.groupdict().items() if name.startswith("mark") and text is not None)
    return form.closing.encode().replace(b"%s", next(marks, b""))


def end_of(opening: re.Match[bytes], start: int, form: Form, unclosed: dict[bytes, int], *, far: bool = False) -> int:
    """Where a literal ends whose opening names its end, and that begins there; -1 for nowhere near, if not ``far``.

    ``unclosed``: how far each end was looked for in vain.
    """
    text = named(form, opening)
    if text not in unclosed and len(unclosed) == _UNCLOSED:
        return -1
    stop = len(opening.string) if far else min(len(opening.string), start + LONGEST)
    found = closing(opening.string, start, max(start, unclosed.get(text, 0) - len(text)), stop, text)
    if found is None:
        unclosed[text] = stop
        return -1
    return found[1]


def may_be_unended(opening: re.Match[bytes], language: Language) -> bool:
    """Whether what opens is a here-document, which ends with the file where no line is the end."""
    opens = opening[opening.lastindex or 0]
    return language.unended != "" and re.match(language.unended.encode(), opens) is not None


def closing(data: bytes, body: int, start: int, stop: int, text: bytes) -> Span | None:
    """Where between two places the end of a literal stands, with the blanks before it; its body begins at ``body``."""
    core = text.lstrip(b"\n\t")
    at = data.find(core, start, stop)
    while at >= 0:
        begin, end = at, at + len(core)
        while b"\t" in text and begin > body and data[begin - 1] in b" \t":
            begin -= 1
        alone = not text.startswith(b"\n") or (data[begin - 1 : begin] == b"\n" and not _SAYS_MORE.match(data, end))
        if alone and not (_WORD.match(core[-1:]) and _WORD.match(data, end)):
            return begin, end
        at = data.find(core, at + 1, stop)
    return None


@cache
def expression(language: Language, without: frozenset[int]) -> tuple[re.Pattern[bytes], tuple[int, ...]]:
    """What finds the literals and comments of a language, but for those of some forms; the form of each group in it."""
    parts = [
        (letter, f"(?P<{group}>{opening}{rest}){'' if rest else _REST}" if group else opening)
        for letter, group, opening, rest in _parts(language, without)
    ]
    quotes = _quotes(language)
    if quotes:
        parts.append(("", f"(?P<open>{quotes}){_REST}"))
    # Of many that begin alike none is tried where that does not stand.
    alike = ((letter, "|".join(part for _, part in those)) for letter, those in groupby(parts, lambda part: part[0]))
    wanted = "|".join(f"(?={letter})(?:{those})" if letter else those for letter, those in alike)
    other = f"(?P<other>[{re.escape(language.first)}]|\\Z)"
    found = re.compile(f"{_between(language)}(?:{wanted}|{other})".encode(), re.ASCII)
    form_of = [OTHER] * (found.groups + 1)
    for name, group in found.groupindex.items():
        form_of[group] = int(name[1:]) if name[1:].isdigit() else _NAMED.get(name.rstrip("0123456789"), OTHER)
    return found, tuple(form_of)


@cache
def run_of(language: Language) -> re.Pattern[bytes]:
    """What goes over some literals and comments at once, none of which lacks its end or has one that it names."""
    quotes = _quotes(language)
    wanted = (f"(?!{quotes})" if quotes else "") + f"[{re.escape(language.first)}]"
    for letter, group, opening, rest in reversed(_parts(language, frozenset())):
        here, ahead = group and not rest, f"(?={letter})" if letter else ""
        wanted = f"(?!{opening})(?:{wanted})" if here else f"{ahead}(?:{opening}{rest})|{wanted}"
    return re.compile(f"(?:{_between(language)}(?:{wanted})){{1,{RUN}}}".encode(), re.ASCII)


def _parts(language: Language, without: frozenset[int]) -> list[tuple[str, str, str, str]]:
    """What is looked for, in order: the letter that it begins with, if it has to; the group for its opening and what is
    behind that, if it has one; and those, where nothing is behind an opening that names its end.
    """
    parts = [("", "", f"(?P<comment>{language.comments})", "")]
    for number, before in _sought(language):
        form = language.forms[number]
        if number in without:
            continue
        opening = before + form.opening.replace("?P<mark>", f"?P<mark{number}>")
        closing = f"(?:{form.closing}|\\\\?\\Z)" if form.lines else form.closing
        rest = "" if form.body == "here" else f"(?:{form.body or _body(form)})*+{closing}"
        parts.append((_letter(form), f"{'here' if form.body == 'here' else 'f'}{number}", opening, rest))
    if language.skipped and not _letters(language):
        parts.append(("", "", f"(?P<skip>{language.skipped})", ""))
    return parts


def _letters(language: Language) -> str:
    return "".join(letter for letter in language.first if letter.isalpha())


def _between(language: Language) -> str:
    """What stands between what is looked for."""
    first, letters = re.escape(language.first), _letters(language)
    # Most of those begin nothing, and none does within a word; what is skipped comes to no match of its own.
    return rf"(?:[^{first}]++|[{letters}](?<=\w.)|{language.skipped})*+" if letters else f"[^{first}]*+"


def _quotes(language: Language) -> str:
    quotes = re.escape(b"".join(of_one_line(language)).decode())
    return f"[{quotes}]" if quotes else ""


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
