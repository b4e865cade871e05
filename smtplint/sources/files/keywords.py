"""Words that many languages have for the same: before a function's name or a test's, and of what is for a person.

What one language alone has stands in its row, in ``spelling.languages``.
"""

from __future__ import annotations

# What a function's name stands behind, the last of these in any case; as an expression; and what it is called on in Go.
FUNCTIONS = tuple("def defp fn fun func proc function procedure sub".split())
FUNCTION = rb"(?:%s|(?i:%s))" % tuple("|".join(words).encode() for words in (FUNCTIONS[:6], FUNCTIONS[6:]))
CALLED_ON = rb"(?:\([^()\n]{0,80}\)[ \t]*)?"
# What a test stands behind, or several, which what is said of it follows; and that, or its name.
TESTS = rb"(?:it|test|describe|context|specify|scenario|subtest)"
TITLE = (
    rb"[ \t]+" + CALLED_ON + rb"(?P<name>`[^`\n]{1,100}`|\"[^\"\n]{1,100}\"|[\w-]{1,80})"
    rb"|(?:\b(?:" + TESTS + rb"|test(?:_that|case|Case)|Describe|It|Context|should|Run|TEST(?:_F|_CASE|_P)?)|@testset"
    rb"|@test)\b(?:\.\w{1,20})?"
    rb"[ \t]*\(?[ \t]*(?:[\w.-]{1,30}[ ])?(?:[\"'`{](?P<title>[^\"'`{}\n]{1,100})|(?P<plain>\w{1,40},[ ]?\w{1,60}))"
)  # fmt: skip
# What calls are named that tell a person of something, as it is or by how bad it is, and that end all with a text.
TELLING = r"log\w*|debug\w*|trace\w*|info\w*|notice|verbose|warn\w*|error\w*|fatal\w*|critical"
ENDING = r"die|croak|confess|abort|bail\w*|exit|fail\w*|panic\w*|raise|throw"
# What stands anywhere in the name of what shows a text.
SHOWING = r"debug|dbg|trace|warn|error|console"
