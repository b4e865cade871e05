"""SL808: an input from outside reaches the command unchecked."""

from __future__ import annotations

from .. import FileCase, Rule
from . import Words, nothing

WORDS = Words("{0} comes from outside and reaches the command as it is; a line end in it starts another command.")

RULE = Rule(
    code="SL808",
    severity="note",
    summary="An input from outside reaches the command unchecked.",
    explanation=(
        "A request's field, a form's value or an argument of the program stands in the command as it came. With CR LF "
        "in it, whoever sent it gives commands of their own (CVE-2015-9096 and others). Check it before it is put in: "
        "smtplint.validate() refuses such a command. This is advice, since the check may stand where it is not seen."
    ),
    rfc="RFC 5321 §2.3.8",
    check=nothing,
    valid=(),
    invalid=(),
    files=(
        FileCase(
            "form.php",
            b'<?php fputs($socket, "RCPT TO:<" . $_POST["to"] . ">\\r\\n");\n',
            (35, 47),
            '$_POST["to"] comes from outside and reaches the command as it is; a line end in it starts another '
            "command.",
            None,
        ),
    ),
    sound_files=(("form.php", b'<?php fputs($socket, "RCPT TO:<" . $address . ">\\r\\n");\n'),),
    default=False,
)
