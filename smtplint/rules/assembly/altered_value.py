"""SL816: a value is put in otherwise than it is."""

from __future__ import annotations

from .. import FileCase, Rule, Words

RULE = Rule(
    code="SL816",
    severity="error",
    summary="A value is put in otherwise than it is.",
    explanation=(
        "Conversions such as Go's %q, Python's !r and Rust's {:?}, and functions such as JSON.stringify, show a "
        "value as a program would write it: a text in quotes, a list in brackets, octets behind a b. Others make "
        "a number of it, escape its @, or fill it up with blanks to a width, as %-40s and padEnd do. Where the "
        "address stands all of that is sent, and refused, or taken for another mailbox. Put the value in as it "
        "is: %s, {value}, {}."
    ),
    rfc="RFC 5321 §4.1.2",
    words=Words("{0} puts in more or other than the address alone, such as quotes, blanks or a number."),
    files=(
        FileCase(
            "client.go",
            b'package m\nfunc f() { fmt.Fprintf(conn, "RCPT TO:<%q>\\r\\n", to) }\n',
            (49, 51),
            "%q puts in more or other than the address alone, such as quotes, blanks or a number.",
            None,
        ),
        FileCase(
            "client.js",
            b"socket.write(`RCPT TO:<${JSON.stringify(to)}>\\r\\n`);\n",
            (23, 44),
            "JSON.stringify(to) puts in more or other than the address alone, such as quotes, blanks or a number.",
            None,
        ),
        FileCase(
            "client.c",
            b'int f(int fd) { return dprintf(fd, "RCPT TO:<%-40s>\\r\\n", to); }\n',
            (45, 50),
            "%-40s puts in more or other than the address alone, such as quotes, blanks or a number.",
            None,
        ),
    ),
    sound_files=(
        ("client.go", b'package m\nfunc f() { fmt.Fprintf(conn, "RCPT TO:<%s>\\r\\n", to) }\n'),
        ("client.py", b'sock.sendall(f"MAIL FROM:<{name!r}@x.example>\\r\\n".encode())\n'),
    ),
)
