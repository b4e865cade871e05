"""SL808: an input from outside reaches the command unchecked."""

from __future__ import annotations

from .. import FileCase, Rule, Words

_WORDS = Words("{0} comes from outside and reaches the command as it is; a line end in it starts another command.")
# What is said of each of the cases below.
_SAID = _WORDS.message.removeprefix("{0}")

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
    words=_WORDS,
    files=(
        FileCase(
            "form.php",
            b'<?php fputs($socket, "RCPT TO:<" . $_POST["to"] . ">\\r\\n");\n',
            (35, 47),
            '$_POST["to"]' + _SAID,
            None,
        ),
        FileCase(
            "Client.java",
            b'out.write("RCPT TO:<" + args[0] + ">\\r\\n");\n',
            (24, 31),
            "args[0]" + _SAID,
            None,
        ),
        FileCase(
            "mail.pl",
            b'print $sock "RCPT TO:<" . $cgi->param("to") . ">\\r\\n";\n',
            (26, 43),
            '$cgi->param("to")' + _SAID,
            None,
        ),
        FileCase(
            "tell.sh",
            b"printf 'RCPT TO:<%s>\\r\\n' \"$1\" | nc mx 25\n",
            (17, 19),
            "$1" + _SAID,
            None,
        ),
        FileCase(
            "mail.go",
            b'c.Rcpt(r.FormValue("to"))\n',
            (7, 24),
            'r.FormValue("to")' + _SAID,
            None,
        ),
        FileCase(
            "form.py",
            b'to = request.form["to"]\nif not to:\n    raise Missing\nsock.send(f"RCPT TO:<{to}>\\r\\n".encode())\n',
            (74, 78),
            'request.form["to"]' + _SAID,
            None,
        ),
        FileCase(
            "Form.go",
            b'to := r.FormValue("to")\nc.Rcpt(to)\n',
            (31, 33),
            'r.FormValue("to")' + _SAID,
            None,
        ),
        FileCase(
            "mail.py",
            b"smtp.sendmail(sys.argv[1], to, text)\n",
            (14, 25),
            "sys.argv[1]" + _SAID,
            None,
        ),
        FileCase(
            "mail.rb",
            b"smtp.rcptto(params[:to])\n",
            (12, 23),
            "params[:to]" + _SAID,
            None,
        ),
    ),
    sound_files=(
        ("form.php", b'<?php fputs($socket, "RCPT TO:<" . $address . ">\\r\\n");\n'),
        ("mail.py", b'def tell(*args):\n    sock.send("RCPT TO:<%s>\\r\\n" % args[0])\n'),
        ("mail.py", b"smtp.sendmail(validated(sys.argv[1]), to, text)\n"),
        ("mail.py", b"to = sys.argv[1]\nif not valid(to):\n    raise Faulty\nsmtp.rcpt(to)\n"),
        ("form.php", b'<?php\n$to = $_POST["to"];\nif (is_bad($to)) die;\nfputs($socket, "RCPT TO:<$to>\\r\\n");\n'),
        ("tell.sh", b"tell() {\n    printf 'RCPT TO:<%s>\\r\\n' \"$1\" | nc mx 25\n}\n"),
        ("mail.pl", b'$line =~ /(.*)/; print $sock "RCPT TO:<$1>\\r\\n";\n'),
        ("mail.go", b"c.Rcpt(address)\n"),
    ),
    default=False,
)
