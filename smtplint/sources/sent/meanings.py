"""What a value means that is put into a command: a bare address, several recipients, a line end, input from outside.

Strategy. First its own expression is read, of which what only turns an address into another form of it is taken away;
then its name, and for a name that says nothing what the file does with it elsewhere: where it loops over recipients,
is given an address, or is put between brackets in another command.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...regexes import regex
from .values import Values

_PATHLIKE = regex(r"(?i)path|quote|angle|bracket|(?<!t)arg|param|line|cmd|command|option|rest|text|str$|value")
_CALLED_PATH = regex(r"(?i)path|bracket|angle")
# What puts brackets round a value: a text with one at its beginning, or what says so by its name; and what a mail
# transaction of Haraka's or Qpsmtpd's has, which brings its own when it is made a text.
_BRACKETING = regex(
    r"[\"'`](?:<|\\x3[cC]|\\u003[cC]|&lt;)"
    r"|(?i:\b(?!un)\w*(?:bracket|enclos(?!ure)|angle_?addr)|\|[ ]*angle|\bformat_?addr)"
    r"|\b(?:transaction|txn|todo)\??(?:\.(?:mail_from|rcpt_to\[\w+\])|->sender)"
    r"(?:(?:\.|->)(?:format|toString)(?:\(\))?)?[^\w.>-]*$"
)
# The bracket that opens a path, as a text of its own; and a text that begins with the one that closes it.
_OPENING = regex(r"[\"'`](?:<|\\x3[cC]|\\u003[cC])[\"'`]")
_CLOSING = regex(r"[\"'`](?:>|\\x3[eE]|\\u003[eE]|(?:%\w|\{\w{0,20}\})>)")
# A text that begins with a parameter, as it stands behind a path.
_ADDED = regex(r"[\"'`][ ]+[A-Z][A-Z0-9-]+(?:=|[\"'`])")
# What names of values have before the part that says what they are.
_TAIL = regex(r"([A-Za-z0-9_-]+)\W*$")
# What a value that is put into a text stands in.
_HELD = (
    ("<%=", "-%>"),
    ("<%=", "%>"),
    ("<%-", "%>"),
    ("{{{", "}}}"),
    ("{{", "}}"),
    ("{!!", "!!}"),
    ("[%", "%]"),
    ("[(${", "})]"),
    ("[[${", "}]]"),
    ("${{", "}}"),
    ("$[[", "]]"),
    ("<<", ">>"),
    ("${", "}"),
    ("#{", "}"),
    ("@{[", "]}"),
    ("@{", "}"),
    ("{", "}"),
    ("\\(", ")"),
    ("$(", ")"),
    ("%(", ")s"),
    ("%{", "}"),
    ("%<", ">s"),
)
# What Tcl takes a value out of, or trims; the same of Lisp.
_TAKEN = regex(
    r"\[(?:lindex|string (?:trim|tolower)) \$?\{?(?P<tcl>(?:::)?\w+)\}?(?: [\w$-]+)?\]"
    r"|\((?:nth [\w-]+|car|first|string-trim|downcase) (?P<lisp>[\w*-]+)\)|\(elt (?P<element>[\w*-]+) [\w-]+\)"
)
# What a person typed behind the name of a script of Tcl.
_TYPED = regex(r"\[lindex \$\{?(?:::)?argv\}? ")
_ROUND = regex(
    r"^(?:(?:lc|uc)(?:first)?[ ](?=\$)|[*&]+|"
    r"(?:str|String|string|encodeURIComponent|bytes|idna|hd|(?:List\.)?head|(?i:[lr]?trim|lcase|cstr|lc|strtolower)\$?)(?=\()"
    r"|(?:(?:List\.)?hd|head|first|car)[ ](?=[\w'.]+\)?$))|"
    r"(?:[.:!]|->)(?:encode|decode|trim|r?strip|chomp|c_str|toString|to_string|to_s|to_str|to_owned|str|clone|unwrap|"
    r"as_bytes|as_str|as_ref|toLatin1|toUtf8|toStdString|toLowerCase|lower|downcase|ToLower|ToString|Trim|getBytes|"
    r"text|Text|get|first|last|head|front|back|at|pop|shift|peek|next|data|takeFirst|takeLast|getFirst|pop_front"
    r"|(?:remove|pop)(?:First|Last))(?:\([^()]*\))?!?$|(?:->)?\[[^\[\]\"':]*\]$"
)
# What takes a value by its key, as brackets do: a method, or a function that says of itself that it does.
_BY_KEY = regex(
    r"(?:(?:\.|->|(?<!:):(?!:))(?:fetch|[gG]et\w*|dig|option|argument|input|param|query|post)\((?:[^()]*,)?\s*:?[\"']?"
    r"|^(?:\w+(?:\.|::))*(?:get_?)?(?i:option|opt|setting|config|conf|cfg|param|preference|pref|env|var)s?"
    r"\((?:[^()]*,)?\s*(?=[:\"']):?[\"']?)(?:\w+\.){0,3}([A-Za-z_]\w*)[\"']?\s*\)(?=\W*(?:to_s)?$)"
)
# A key of PHP's in a text, which has no quotes there.
_PLAIN_KEY = regex(r"\$\w+\[([A-Za-z_]\w*)\]")
# What is taken where a value is none.
_OR_ELSE = regex(r"\s+(?:\?\?|\|\||//|or)\s+(?:[$@\w.:>\[\]-]+|''|\"\")(?=\)*$)")
# What an object of Objective-C's is asked for.
_MESSAGE = regex(r"\[[A-Za-z_\[][\w.\[\] ]* (?P<name>[A-Za-z]\w*)\]")
# What gives a value when it is called, and what makes one.
_GIVING = regex(r"\b(?!(?i:make|build|format|create|render|wrap|enclose|to|as|with)[A-Z_]\w*\(\))\w+\(\)$")
# What takes the value of a field out of a message.
_FIELDS = "(?:from|to|cc|bcc|sender|reply-to)"
FIELD = rf"""["']{_FIELDS}["']"""
TAKEN = (
    rf"""head(?:er\w*)?(?:\.|->)get\w*\(\s*{FIELD}\s*\)"""
    rf"""|(?:\.|->)(?:get_?)?header(?:_str)?\(\s*{FIELD}\s*(?:,\s*(?:null|["'][,; ]{{1,2}}["'])\s*)?\)"""
    # Scala and Basic, F#, Objective-C and Pascal; Ada; Erlang; Lisp and Tcl.
    rf"""|\bheaders(?:\({FIELD}\)|\.\[{FIELD}\]|\[@{FIELD}\]|\.values\[{FIELD}\])|\bheader ?\(\w+, ?{FIELD}\)"""
    rf"""|\bget_value\((?:<<)?{FIELD}(?:>>)?, ?headers\w*\)"""
    rf"""|\(get(?:-in|f|hash)? (?:[\w-]* ?\[:headers {FIELD}\]|headers :{_FIELDS}|headers {FIELD}|{FIELD} headers)\)"""
    rf"""|\[dict get \$headers {_FIELDS}\]"""
)
AS_TEXT = (
    r"(?:&?\.(?:value|to_s|decoded|to_str|toString|[lr]?strip|trim|lower|downcase|toLowerCase|encode)"
    r"(?:\([^()]*\))?)*!?$"
)
# A call that gives a value as another text of the same.
_CONVERTED = regex(
    r"(?:\w+\.)?(?i:str|string|bytes|[lr]?trim|trimspace|lc|lower|tolower|strtolower|strval)"
    r"\((?P<value>.*?)(?:,\s*[\"'][\w -]+[\"'])?\)" + AS_TEXT
)
# Methods and attributes that give a field, or an address with its name, as a text.
_SHOWN = regex(
    r"(?:^|[.\s(])(?i:msg|message|e?mail|parsed|m)\w*(?:\?|!!)?\.(?:[Ff]rom|[Tt]o|[Ss]ender)(?:\?|\[0\])?"
    r"(?:\.(?:text|String\(\)|ToString\(\)|toString\(\)))$"
    r"|\bget(?:From|ReplyTo|AllRecipients|Recipients)\([^()]*\)\[\w{1,3}\](?:\.toString\(\))?$"
    r"|^(?:\w+\.)*formataddr\(.*\)$"
)
# A name and an address in brackets of which one is put in.
_TITLED = regex(
    r"(?:(?:\w+\.)*(?:[sS]printf|[fF]ormat!?)\(\s*)?[bfFuU$@]{0,2}(?P<quote>[\"'`])(?![^<>]*:\s*<)(?=[^<>]*[\w})\]][^<>]*<)"
    r"(?=[^@]*?[%{$])"
    r"(?:\\.|(?!(?P=quote))[^<>\\])*<(?:\\.|(?!(?P=quote))[^<>\\])+>(?P=quote)(?:$|\s*[%,]|\.format\()"
)
# An address with its brackets: as smtplib makes it, or put together as a text, by a function without a name too.
_PATH = regex(
    r"(?:smtplib\.)?quoteaddr\([\w.\[\]\"']{1,80}\)"
    r"|(?:\(?\w+\)?[ ]*=>[ ]*|lambda \w+:[ ]*)?(?:(?:\w+\.)?(?i:s?printf|format)!?\([ ]*)?"
    r"[bfuF$@]{0,2}(?P<quote>[\"'`])<(?![^<>]*\b(?:if|else|or|and)\b)(?=[^<>]*[\"'`{$%])[^<>?|]*>(?P=quote)"
    r"(?:[ ]*[,%][^<>?]*|\.format\([^<>?]*)?"
)
_HEADER = regex(
    rf"""(?i)(?:(?:msg|message|e?mail|headers?)\w*(?:\[?\[\s*{FIELD}\s*\]\]?|\.get\(\s*{FIELD}\s*\))|{TAKEN}"""
    r"""|(?:msg|message|e?mail)\[:(?:from|to|cc|bcc|sender)\]\.(?:to_s|value|decoded)"""
    rf"""|\bheaders\.(?:from|to|cc|bcc|sender)){AS_TEXT}"""
)
# What a server answered, or an error, by its name.
_ANSWERED = regex(
    r"(?:^|[^A-Za-z])(?:line|(?i:reply|resp|response|answer|result|status|err|error|reason)|ex|exc|exception|code)\d?"
    r"(?:\.(?:message|text|code|Message|Error\(\)|to_s|toString\(\)))?$"
)
# What a person gives a program on its command line.
_ARGUMENT = regex(r"(?:^|[.$&{])(?:ARGV|argv|os\.Args)\[\d\]\}?$")
# An element of a row.
_ELEMENT = regex(r"\[\d\]$")
# An element of a list, by the name of that.
_OF_LIST = regex(
    r"[&*$@{(]*(?:\w{1,40}(?:\.|::|->))?(?P<name>[A-Za-z_]\w*)(?:\[[\w$]{1,20}\]"
    r"|(?:\.|->)(?:first|last|front|back|begin|at|get|pop|shift|sample|next|getFirst)\b!?(?:\(\w{0,20}\))?)[)}]*"
)
BY_PLACE = regex(r"\$(?:[1-9]|\{[1-9]\})")
_MOST = 6
# A value of which a path's brackets are taken off, or the last of them.
_UNBRACKETED = regex(
    r"(?i)[$@\w.\[\]]{1,80}?(?:\.split\([\"']<[\"']\)\[-?1\])?\.(?:r?strip|trim(?:end)?|(?:remove|delete)_?suffix)"
    r"\([\"']<?>[\"']\)|(?:strings\.)?r?trim(?:right|suffix)?\([$\w.\[\]]{1,80},[ ]?[\"']<?>[\"']\)"
)
# A longer expression is more than an address.
_LONGEST = 400
# A call that makes something else of what it is given.
_OTHER = regex(
    r"\b(?!(?:format|sprintf|Sprintf|str|String|encode|trim|strip|bytes|from|Or|orElse|unwrap_or|getOrElse)\b)\w+!?\("
)
_QUOTED = regex(r"""["'`](?P<text>(?:\\.|[^"'`\\])*)["'`]""")
# A list that is made one text, with what lists of addresses have between them.
_BETWEEN = r"""(?:(?:Q\w{2,20}\()?[bBuLf@]?(?:["']>?(?:[,;][ ]?|[ ])<?["']|`[,;]?[ ]?`))"""
_JOINED = regex(
    rf"(?:^|[(\[{{\s=,]){_BETWEEN}\.(?:encode\(\)\.)?join\("
    rf"|\.join\(\s*{_BETWEEN}\s*\)"
    rf"|(?i:join|implode)\(?\s*{_BETWEEN}\s*,"
    rf"|(?:[Jj]oin|concat|implode)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*,\s*{_BETWEEN}\s*\)"
    rf"|\bjoinToString\(\s*(?:(?:separator\s*=\s*)?{_BETWEEN}[^()]*)?\)|\bmkString\(\s*{_BETWEEN}"
    rf"|\bjoined\(separator:\s*{_BETWEEN}|\s-join\s*{_BETWEEN}|\s\*\s*{_BETWEEN}\s*$|\b(?:joining|StringJoiner)\(\s*{_BETWEEN}"
    rf"|\|\s*@?join\s*[:(]\s*{_BETWEEN}|\b(?:[jJ]oin|delimit)\s+[.$\w][\w.]*\s+{_BETWEEN}"
    rf"|(?:^|[{{|(.]|\s)[jJ]oin\s+{_BETWEEN}(?:\s+[.$(]|\s*(?:\||$))|\?join\(\s*{_BETWEEN}"
    rf"|{_BETWEEN}\s*\|\s*@?(?:implode|join)\s*:"
    # R, Objective-C, Clojure, Tcl, Pascal's lists of texts.
    rf"|\bpaste0?\([^()]*\bcollapse\s*=\s*{_BETWEEN}"
    rf"|\bcomponentsJoinedByString:@?{_BETWEEN}|\(\S*/?join {_BETWEEN} |\[join \$\w+ (?:[,;]|\{{[,;] ?\}}|{_BETWEEN})\]"
    r"|\.(?i:(?:comma|delimited)text)$|^~\{~\w~\^[,;]"
    r"|^\$\{\w+\[\*\]\}$",
)
_COMMA = regex(r"[\"'`]>?[,;] ?<?[\"'`]|joinToString\(\)|(?i:(?:comma|delimited)text)$|\[join \$\w+ \{?[,;]|~\^[,;]")
_AGAIN = regex(r"\bsplit\b|\)\s*\[[^\[\]]*\]\s*\)*$|[\"'`] ?[A-Z][A-Z-]+=[\"'`]")
# What stands for CR LF by its name, and for what ends lines where the program runs.
_LINE_END = regex(
    r"(?:.*[.:>])?[$@]?_?(?i:(?:vb)?crlf|vbnewline|eol|smtp_eol|line_?end(?:ing)?|newline|nl)_?(?:\(\))?$"
)
_SPELT_END = regex(r"""["'](?P<ends>(?:\\[rn]){1,3})["']""")
# The same by the numbers of their characters, or by what Basic calls each.
_CHR = r"(?i:(?:convert\.)?(?:chrw?|tochar)\$?|string\.fromcharcode|bytes|bytearray|char)"
_NUMBERED = regex(rf"{_CHR}\(\[?\s*(?P<numbers>1[03](?:\s*,\s*1[03]){{0,2}})\s*\]?\)")
_CHARACTER = regex(r"(?i:vb|(?:\w+\.)?controlchars\.)(?P<name>(?i:cr|lf))")
# A blank by the number of its character, or by what it is called; and a text in which nothing is put in or escaped.
_BLANK = regex(rf"{_CHR}\(32\)|(?i:space\$?)\(\s*1\s*\)|SP(?:ACE)?")
_TEXT = regex(r"[bu]?(?P<quote>[\"'`])(?P<text>[^\"'`\\%${}\r\n\0]*)(?P=quote)")
_PLATFORM = regex(
    r"PHP_EOL|(?:std::|Qt::)?endl|(?:os\.)?linesep|os\.EOL|(?:System\.)?Environment\.NewLine|\[Environment\]::NewLine"
    r"|(?:System\.)?lineSeparator\(\)|%n|~[n%]"
)
# What comes from a request, a form, a person, or from how the program was called.
_OUTSIDE = regex(
    r"(?i)\brequest\b|\breq\.(?:body|query|params)|\$_(?:GET|POST|REQUEST|COOKIE)\b|\bparams\[|\binput\(|\bargv\b|"
    r"\bgetParameter\(|FormValue\(|\bARGV\b|\bQueryString\b|\bgets\b|\bos\.Args\b|\benviron\b|\bgetenv\b"
    r"|(?:->|\b)param\([\"']|->query_param\(|\bread_?line\(|\bnextLine\(|\.Query\(\)\.Get\(|\bflag\.Arg\("
    r"|\benv::args\b|\$ENV\{|\bENV\[|<STDIN>|\bRead-Host\b|\bGetEnvironmentVariable\(|\$args\[\d"
)
# What looks at a value, or takes an address out of it.
_CHECKED = regex(r"(?i)(?:valid|check|sanit|clean|escap|pars|quot|filter|replace|strip_crlf|normali[sz]e)\w*!?\(")
# What asks something of a value; and what only asks whether there is one.
_ASKS = regex(r"(?i)\b(?:if|elif|elsif|unless|assert|guard|require|while|match|case)\b|[^?]\?[^?]|=~")
_PRESENT = regex(
    r"(?i)\b(?:if|unless)\b[ (]*(?:not[ ]|![ ]?)?(?:(?:empty|isset)\()?[$@]?\w+[ )]*"
    r"(?:[:{]|$|(?:die|exit|return|throw)\b|={2,3}[ ]?(?:[\"']{2}|nil|null|None)|is[ ]None)"
)
# What the command line gives Java's and C#'s main function.
_OF_MAIN = regex(r"(?<![\w.$])args\[\d\]")


@lru_cache(maxsize=1024)
def inner(text: str) -> str:
    """A value's expression without what it is put in by."""
    text = " ".join(text.replace('\\"', '"').split())
    if taken := _TAKEN.fullmatch(text):
        return taken[taken.lastgroup or 0]
    for opening, closing in _HELD:
        if text.startswith(opening) and text.endswith(closing) and len(text) > len(opening) + len(closing):
            text = text[len(opening) : -len(closing)].strip()
            # What takes the blanks beside a value away.
            return text.strip("-~ ") if opening in ("{{", "[%") else text
    return text


def is_header(text: str) -> bool:
    """Whether a value is that of a field of a message, with a display name in it where there is one."""
    text = inner(text)
    if len(text) > _LONGEST:
        return False
    while converted := _CONVERTED.fullmatch(text):
        text = converted["value"]
    return _HEADER.search(text) is not None or is_text(text) or is_titled(text)


def is_titled(text: str) -> bool:
    """Whether a value is a name and an address in brackets behind it, put together as a text."""
    return len(text) <= _LONGEST and _TITLED.match(text) is not None


def is_text(text: str) -> bool:
    """Whether a value is an address of a message made a text, with its name if it has one."""
    return len(text) <= _LONGEST and _SHOWN.search(text) is not None


def is_path(text: str) -> bool:
    """Whether a value is an address with its brackets, as smtplib or a function of the file's own makes one."""
    return len(text) <= _LONGEST and _PATH.fullmatch(inner(text)) is not None


def is_reply(text: str) -> bool:
    """Whether a value is by its name what a server answered, or an error."""
    return _ANSWERED.search(text.strip("(){}[]`'\" ")) is not None


def several(text: str, bare: bool) -> bool:
    """Whether a value is a list of recipients made one text; in a ``bare`` one blanks part a path's parameters."""
    match = (_JOINED.search(text) or _JOINED.search(inner(text))) if len(text) <= _LONGEST else None
    return match is not None and not (bare and not _COMMA.search(match.group())) and not _AGAIN.search(inner(text))


def is_list(text: str) -> bool:
    """Whether what a name is given is such a list itself, and not only in what a call is handed."""
    match = _JOINED.search(text) if several(text, bare=True) else None
    before = text[: match.start()] if match else "("
    return all(before.count(opening) <= before.count(closing) for opening, closing in ("()", "[]", "{}"))


def ends_line(text: str) -> bytes | None:
    """The line end that a value stands for by its name; b"" for one that depends on where the program runs."""
    value = inner(text)
    if _PLATFORM.fullmatch(value):
        return b""
    if spelt := _SPELT_END.fullmatch(text):
        return spelt["ends"].encode().replace(b"\\r", b"\r").replace(b"\\n", b"\n")
    if numbered := _NUMBERED.fullmatch(value):
        return bytes(int(number) for number in re.findall(r"\d+", numbered["numbers"]))
    if named := _CHARACTER.fullmatch(value):
        return b"\r" if named["name"].lower() == "cr" else b"\n"
    return b"\r\n" if _LINE_END.match(value) else None


def known(text: str) -> bytes | None:
    """What a value is that its expression says whole: a text in quotes, or a blank."""
    if len(text) > _LONGEST:
        return None
    value = inner(text)
    if literal := _TEXT.fullmatch(value):
        return literal["text"].encode()
    return b" " if _BLANK.fullmatch(value) else None


def opens(text: str) -> bool:
    """Whether a value, or one of its branches, is the bracket that opens a path."""
    return _OPENING.search(text) is not None


def closes(text: str) -> bool:
    """Whether a value, or one of its branches, has the bracket in it that closes a path."""
    return _CLOSING.search(text) is not None


def adds_parameter(text: str) -> bool:
    """Whether a value, or one of its branches, is a parameter with the blank before it."""
    return _ADDED.search(text) is not None


def bare_address(text: str, values: Values) -> bool:
    """Whether a value is an address without brackets, by its expression, its name or what the file does with it."""
    if len(text) <= _LONGEST and _UNBRACKETED.fullmatch(inner(text)):
        return True
    if _BRACKETING.search(text):
        return False
    if text.startswith(("{{", "<%")) and text[:2].encode() in values.templated:
        return _CALLED_PATH.search(text) is None
    if _ARGUMENT.search(text):
        return True
    if BY_PLACE.fullmatch(text):
        return values.numbered
    if re.match(r"%(?!\w+%$|[({<][A-Za-z_])|\{\d+\}$", text) or len(text) > _LONGEST:
        return text.encode() in values.enclosed
    if _TYPED.match(text):
        return True
    text = inner(text)
    if _HEADER.search(text):
        return True
    quoted = [match["text"] for match in _QUOTED.finditer(text)]
    if any("<" in one for one in quoted):
        return False
    if any("@" in one.strip("\\@ ") and " " not in one for one in quoted):
        return _OTHER.search(text) is None
    if is_mailbox(text, values):
        return True
    if _ELEMENT.search(text) and values.lists_paths:
        return False
    return _is_bare_by_name(text, values)


def is_mailbox(text: str, values: Values) -> bool:
    """Whether a value is one of a list of the file's that has nothing but addresses without brackets."""
    of_list = _OF_LIST.fullmatch(text)
    return of_list is not None and of_list["name"] in values.lists


def _is_bare_by_name(text: str, values: Values) -> bool:
    """Whether a value is an address without brackets by the last name in its expression.

    What only gives the value in another form is taken off first: ``str(self.sender).strip()`` is ``sender``,
    ``row["mail_from"] or ""`` is ``mail_from``.
    """
    from .usage import says_address

    if (key := _PLAIN_KEY.fullmatch(text)) and says_address(key[1]):
        text = f".{key[1]}"
    asked = _MESSAGE.fullmatch(text)
    text = asked["name"] if asked else _OR_ELSE.sub("", _BY_KEY.sub(r".\1", text))
    for _ in range(_MOST):
        text = _ROUND.sub("", text.strip("() ") if text.startswith("(") else text)
    given = _GIVING.search(text) is not None
    text = text[:-2] if given else text
    match = None if "(" in text or "?" in text or " " in text else _TAIL.search(text)
    name = match[1].strip("-") if match else ""
    member = match is not None and match.start(1) > 0 and text[match.start(1) - 1] not in "$@%&*"
    if not name or name.isdigit() or values.may_open(name.encode(), member=member):
        return False
    if _PATHLIKE.search(name):
        return name.encode() in values.addresses
    # Where the file puts brackets round its values elsewhere, one that has none anywhere is no path either.
    return says_address(name) or name.encode() in values.addresses or (values.encloses and not given)


def is_outside(text: str, values: Values) -> bool:
    """Whether an expression comes from outside as it is: nothing in it looks at that first."""
    told = _OUTSIDE.search(text) or (_OF_MAIN.search(text) and values.called)
    return bool(told) and _CHECKED.search(text) is None


@lru_cache(512)
def looks_at(line: str) -> bool:
    """Whether a line that a value stands in asks what is in it, or takes an address out of it."""
    return _CHECKED.search(line) is not None or (_ASKS.search(line) is not None and _PRESENT.search(line) is None)
