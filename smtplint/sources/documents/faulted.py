"""Sentences of a document that say of the block behind them, or of the one before, that what it shows is at fault.

Strategy. A sentence that leads to a block ends in a colon; one that looks back is the first behind it. It says so of
what is shown, or of what sends that, with a word for it; what it says of anything else, or on a condition, is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...regexes import regex
from ..files.prefilter import on_lines
from .warned import CONDITION

# What is shown, by what a sentence calls it.
_NOUN = (
    rb"(?:lines?|forms?|commands?|examples?|variants?|spellings?|envelopes?|paths?|address(?:es)?|syntax|inputs?|traces?"
    rb"|sessions?|dialog(?:ue)?s?|ones?|ways?|styles?|blocks?)"
)
_OF = rb"(?:(?:each|every|all|any|both|most|some|two|three|none|neither)(?:[ ]one)?(?:[ ]of)?[ ])?"
_THESE = rb"(?:this|these|those|them|such)(?:[ ](?:\w+[ ])?" + _NOUN + rb")?"
_SHOWN = (
    rb"\b" + _OF + rb"(?:" + _THESE + rb"|the[ ](?:following|above|below)(?:[ ](?:\w+[ ])?" + _NOUN
    + rb")?|what[ ]follows"
    rb"|(?:the[ ])?(?:\w+[ ])?" + _NOUN + rb"[ ](?:above|below|that[ ]follows?|like[ ](?:this|these)))"
)  # fmt: skip
_BE = (
    rb"(?:is|are|was|were|(?:will|would|can|may|should|must|shall)[ ]be|looks?|counts?[ ]as)"
    rb"(?:[ ](?:all|both|each|also|always|still|plainly|simply|clearly|just|equally|syntactically)){0,2}"
)
_ADJECTIVE = (
    rb"(?:wrong|incorrect|invalid|malformed|illegal|faulty|erroneous|broken|buggy|bad|bogus|sloppy|careless|misbehaving"
    rb"|non-?(?:conforming|compliant))"
)
_GOOD = (
    rb"(?:valid|allowed|legal|accepted|permitted|correct|right|taken|ok(?:ay)?|SMTP|conforming|compliant"
    rb"|(?:generated|produced)[ ]by[ ]the[ ](?:grammar|syntax|rules)|in[ ]the[ ](?:grammar|RFC|standard))\b"
)
_FOLLOW = rb"(?:conforms?|compl(?:y|ies)|follows?|obeys?|parses?)\b"
_FAULTS = rb"(?:mistakes?|errors?|faults?|slips?|flaws?|pitfalls?|bugs?)"
_WRONG = (
    rb"(?:" + _ADJECTIVE + rb"(?:ly)?(?![ ](?:with|about|port|host|place))|forbidden|refused|rejected|not[ ]" + _GOOD
    + rb"|no[ ](?:valid[ ])?SMTP|(?:an?[ ])?(?:\w+[ ])?" + _FAULTS + rb"|against[ ]the[ ](?:RFC|rules|standard))\b"
)  # fmt: skip
_SENDS = rb"(?:sends?|sent|writes?|wrote|says?|said|uses?|used|puts?|types?|issues?|prints?|produces?|speaks?)"
_SENDERS = rb"(?:clients?|devices?|firmwares?|programs?|scripts?|versions?|library|libraries|printers?|scanners?)"
_FAILS = rb"(?:fails?|(?:gets?|earns?|gives?|draws?)[ ](?:an?[ ])?50[014])\b"
_KNOWN = rb"(?:(?:some|more|other|the|most|very|an?|one|another|common|typical|frequent|usual|classic|popular|old)[ ])"
# How such a sentence ends: nothing else is told to be done.
_ON = rb"(?![^:]*[;,][ ](?:so|use|send|type|try|write|instead|then|now)\b)[^;:?]{0,80}\Z"
_SO = rb"[^,;:.?]{0,40}"
_SAYS = regex(
    # "All of them are wrong", "the lines below have mistakes in them", "each of these fails", "these must not be sent"
    _SHOWN
    + rb"[ ](?:(?:from|of|in|on|for|by|with|that|which|we|you)[ ][^,;:.]{0,30}[ ])?(?:" + _BE + rb"[ ]" + _WRONG
    + rb"|(?:has|have|contains?|shows?)[ ](?:\w+[ ]){0,2}" + _FAULTS + rb"\b"
    rb"|(?:will[ ]|always[ ])?" + _FAILS
    + rb"|(?:violates?|breaks?|offends?[ ]against)[ ](?:the\b|RFC)|(?:do|does)(?:[ ]not|n[^\w\s]{1,3}t)[ ]" + _FOLLOW
    + rb"|(?:should|must|may|can|shall)[ ]?(?:not|never)[ ](?:ever[ ])?be[ ](?:sent|written|used|typed|said|copied)\b)"
    + _ON
    # "none of these is valid", "like this, which is wrong", "like this (wrong)", "the server rejects all of these"
    + rb"|\b(?:none|neither)[ ]of[ ](?:these|them|which|the[ ]following)\b[^,;:]{0,30}?[ ]"
    rb"(?:" + _BE + rb"[ ]" + _GOOD + rb"|" + _FOLLOW + rb")" + _ON
    + rb"|\b(?:what|which)[ ](?:\w+[ ]){0,4}?" + _BE + rb"[ ]" + _WRONG + _ON
    + rb"|\((?:this[ ]is[ ]|these[ ]are[ ])?" + _WRONG + rb"[^()]{0,60}\)\Z"
    rb"|(?<!never[ ])(?<!longer[ ])(?<!not[ ])(?<!to[ ])\b(?:refuses?|rejects?|declines?|objects?[ ]to"
    rb"|chokes?[ ]on|(?:not|n[^\w\s]{1,3}t)[ ](?:accept|take|like))[ ]"
    + _SHOWN + rb"(?:[ ](?:with|by|at|as|outright)\b" + _SO + rb")?\Z"
    # "a broken client sends", "old firmware gets it wrong", "version 1 has a bug and sends"
    rb"|(?:\A|\bwhat[ ]|\b(?:an?|the|this|that|another|many|some|most)[ ](?:\w+[ ])?)" + _ADJECTIVE + rb"[ ](?:\w+[ ])?"
    rb"(?:" + _SENDERS + rb"|" + _NOUN + rb")[ ](?:\w+[ ])?(?:" + _SENDS + rb"|looks?|reads?|is|was|goes|begins?)\b"
    + _SO + rb"\Z"
    rb"|\b(?:gets?|got|does|did|" + _SENDS + rb")[ ](?:it|this|that|them|these|the[ ]\w+)(?:[ ]\w+)?[ ]"
    rb"(?:wrong(?:ly)?|incorrectly)(?:[ ]and[ ]" + _SENDS + rb")?\Z"
    rb"|\bhas[ ]an?[ ](?:\w+[ ])?" + _FAULTS + rb"[ ](?:and|so[ ]it|that)[ ]" + _SENDS + rb"\b" + _SO + rb"\Z"
    # "answer each of these with 501", "seen in the wild"
    rb"|\b(?:answers?|(?:repl(?:y|ies)|responds?)[ ]to)[ ]" + _SHOWN + rb"[ ]with[ ](?:an?[ ])?50[014]\b" + _SO + rb"\Z"
    rb"|\A(?:as[ ])?(?:seen|found|met|observed)[ ]in[ ]the[ ](?:wild|field)\Z"
    # "Common mistakes", "a common mistake is a blank behind the colon", "examples of what fails", "what not to send"
    rb"|\A(?:(?:here|these)[ ]are[ ])?" + _KNOWN + rb"{0,3}(?:mistakes?|pitfalls?|counter-?examples?|anti-?patterns?"
    rb"|syntax[ ]errors?|" + _ADJECTIVE + rb"[ ](?:\w+[ ])?" + _NOUN + rb")"
    rb"(?:[ ](?:in|of|with|from|by|that|we|people|seen|made)\b" + _SO + rb")?\Z"
    rb"|\b" + _KNOWN + rb"{1,3}" + _FAULTS + rb"[ ](?:here[ ])?(?:is|are)\b(?![ ](?:to|that|not)\b)" + _ON
    + rb"|\bexamples?[ ]of[ ](?:\w+[ ]){0,2}?(?:" + _FAULTS + rb"|fails|not[ ]to[ ]\w+|" + _WRONG + rb")" + _ON
    + rb"|\A(?:what|how)[ ]not[ ]to[ ]\w+" + _SO + rb"\Z"
    rb"|\A(?:do[ ]not|don[^\w\s]{1,3}t|never)[ ](?:copy|imitate|repeat|paste)\b" + _SO + rb"\Z"
    # "Wrong", "Not this", "Never write", as a sentence by itself
    + rb"|\A(?:this[ ]is[ ]|these[ ]are[ ])?(?:an?[ ])?" + _ADJECTIVE + rb"(?:[ ]\([^()]{0,60}\))?\Z"
    rb"|\A(?:(?:so[ ])?not(?:[ ](?:this|these|so|like[ ]this))?"
    rb"|(?:do[ ]not|don[^\w\s]{1,3}t|never|avoid)"
    rb"(?:[ ](?:do|write|use|send|type|say|issue|put|enter|try|this|these|that|it|so|like|ever)){0,4}+)\Z"
    # "here the closing bracket is missing"
    rb"|\b(?:brackets?|colon)[ ](?:is|are)[ ]missing\b" + _ON
    + rb"|\b(?:is|are)[ ]missing[ ](?:its|their|the|an?)[ ](?:\w+[ ])?(?:brackets?|colon)\b" + _ON,
    re.IGNORECASE,
)  # fmt: skip
# The same of what stands before, at the beginning of a sentence.
_SAYS_BEHIND = regex(
    rb"(?:" + _OF + _THESE + rb"|(?:the[ ])?(?:\w+[ ])?(?:of[ ]these|" + _NOUN + rb"[ ]above)|all|both)[ ](?:"
    + _BE + rb"[ ]" + _WRONG + rb"|" + _FAILS + rb")"
    rb"|(?:none|neither)[ ]of[ ](?:these|them)[ ](?:\w+[ ])?" + _BE + rb"[ ]" + _GOOD,
    re.IGNORECASE,
)  # fmt: skip
_LOOKS_BACK = regex(
    rb"^[*_ \t>]*+(?:"
    + _OF
    + rb"(?:this|these|those|them|such)|all|both|(?:the[ ])?(?:\w+[ ]){1,2}(?:of[ ]these|above))[ ]",
    re.IGNORECASE | re.MULTILINE,
)
# One of these is on each line that begins so.
_BACK = (b"this ", b"these ", b"those ", b"them ", b"such ", b"all ", b"both ", b" above ")
_COLON = regex(rb"::?(?=[*_`\"' \t]{0,6}\r?$)", re.MULTILINE)
_SENTENCE, _PARAGRAPH = regex(rb"[.!?][\"')*_]*\s"), regex(rb"\n[ \t>]*(?=\r?\n)")
# What a list, a heading or a quotation has before its text.
_MARK = regex(rb"(?:[-+#>]+|\d+[.)]|[^\w\s(]{1,4})[ ]+")
_LONGEST = 400


def leading(data: bytes) -> Iterator[int]:
    """Where the sentences end that say so of the block behind them."""
    reached = 0
    for colon in _COLON.finditer(data):
        text, reached = data[max(reached, colon.start() - _LONGEST) : colon.start()], colon.end()
        sentence = _SENTENCE.split(_PARAGRAPH.split(text)[-1])[-1]
        words = b" ".join(sentence.translate(None, b"*_`").split())
        mark = _MARK.match(words)
        words = words[mark.end() :] if mark else words
        if _SAYS.search(words) and not CONDITION.search(words):
            yield colon.end()


def looking_back(data: bytes) -> Iterator[int]:
    """Where the lines begin whose sentence says so of the block before them."""
    for line in on_lines(data, _BACK, _LOOKS_BACK):
        sentence = _SENTENCE.split(data[line.start() : line.start() + _LONGEST], maxsplit=1)[0]
        words = b" ".join(sentence.translate(None, b"*_`>").split())
        leads = _COLON.search(sentence) is not None
        if not leads and _SAYS_BEHIND.match(words) and not CONDITION.search(words):
            yield line.start()
