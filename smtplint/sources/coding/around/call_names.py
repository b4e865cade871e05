"""What a call does with a text that it is handed, by the words of its name.

Strategy. A name is split where its words meet, in snake and in camel case, and each kind of call has its words, which
may stand anywhere in it. A word for sending outweighs all others; what is sent may be the thing that a call looks for
or asks about, though, so that a command is not sent that another word stands before.
"""

from __future__ import annotations

from functools import lru_cache

from ....regexes import regex
from ....typed import Literal
from ...files.bearings import words_of

# What a call does: sends a text, asks about another text by it, takes that apart by it, waits for it, notes it.
Doing = Literal["sends", "asks", "cuts", "waits", "tells", ""]

_BEGIN, _END = r"(?:(?<=_)|^)(?:", r")(?=_|$)"
_SENDS = regex(
    _BEGIN + r"(?:send|write|put|say|tell)(?:s|all|ln|line|to|f|string|bytes)?|exec(?:ute)?|transmit|talk|chat|transact"
    r"|exchange|(?P<thing>\w*(?:cmd|command)s?)" + _END
)
_ASKS = regex(
    _BEGIN
    + r"equals?(?:ignorecase)?|eq|eql|equality|same|match(?:es|ed|ing)?|contains?|containing|include[sd]?|including"
    r"|(?:last_?)?index(?:_?of(?:_?any|_?byte)?|byte)?|rindex|find|finds|search|seek|lookup|locate|tag|stri?r?pos|pos"
    r"|position|starts_?with|start_with|starts|begins_?with|begin_with|begins|ends_?with|end_with|ends|prefix|suffix"
    r"|hasprefix|hassuffix|compare(?:to)?|cmp|str(?:n?case)?n?i?(?:cmp|str)|mem(?:cmp|mem)|like|regexp?|pattern|grep|count"
    r"|differs?|member|have|has" + _END + r"|^in_array$"
)
_CUTS = regex(
    _BEGIN + r"l?r?strip\w*|trim\w*|chop|cut|r?split\w*|explode|r?partition|remove\w*|delete_(?:prefix|suffix)"
    r"|sub_?str(?:ing)?_(?:after|before|between)(?:_first|_last)?|(?P<puts>replace\w*|g?sub|subst)" + _END
)
_WAITS = regex(
    r"^(?:on|once|when|given|setup|every|subscribe)$|"
    + _BEGIN + r"wait\w*|await\w*|\w*until|listen(?:er)?|intercept"
    r"|stub(?:_(?:expect\w*|for|on|repl\w+|requests?|responses?|with))?$" + _END
)  # fmt: skip
_TELLS = regex(
    _BEGIN + r"log[sfv]?|logger|logging|logln|debug[fl]?|trace[fl]?|traces|audit|history|journal|attr(?:ibute)?s?"
    r"|annotat(?:e|ion)|breadcrumb|title|tooltip|caption|label|lazy|crumb|notify|notice" + _END
)


@lru_cache(maxsize=1024)
def doing(name: str) -> Doing:
    """What a call of that name does; "" where its words say nothing."""
    words = "_".join(words_of(name))
    sends = _SENDS.search(words)
    if sends and not sends["thing"]:
        return "sends"
    asks, cuts = (
        found and (not sends or found.start() < sends.start()) for found in (_ASKS.search(words), _CUTS.search(words))
    )
    if asks or cuts or sends:
        return "asks" if asks else "cuts" if cuts else "sends"
    return "waits" if _WAITS.search(words) else "tells" if _TELLS.search(words) else ""


def puts_in(name: str) -> bool:
    """Whether a call of that name puts one text where another was."""
    found = _CUTS.search("_".join(words_of(name)))
    return found is not None and found["puts"] is not None
