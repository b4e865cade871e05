"""Sentences that say of what a document shows that it is at fault, and those that speak of something else."""

from __future__ import annotations

import io

from smtplint import sources

from ..rows import over

FAULTED = """
The device's trace often has one of these. **All of them are wrong**:
The firmware before 2.4 writes a space after the colon, like this (wrong):
Every one of these is wrong:
Each of the following is wrong:
Both of these are incorrect:
These forms are all wrong:
What the scanner sends is wrong:
The printer sends this, which is wrong:
This is wrong, and a strict server says so:
The panel gets it wrong:
Common mistakes:
Typical mistakes in the envelope:
A common mistake is a blank behind the colon:
The following lines have mistakes in them:
Here is what a broken client sends:
The faulty line looks like this:
The broken firmware sends:
The malformed command was:
None of these is valid:
None of these will be accepted:
Neither of these is allowed:
Strict servers reject all of these:
The following are refused:
Our provider refuses these:
Lines like these are refused with 501:
Wrong:
Wrong (space after the colon):
**Wrong** (no brackets):
Incorrect envelope lines:
Not valid:
Old firmware writes it wrongly:
Version 1 has a bug and sends:
Do not copy this:
What not to send:
These should never be sent:
Bad examples:
Examples of what fails:
Counterexamples:
This will fail:
An example of a syntax error:
The address is missing its brackets here:
Here the closing bracket is missing:
Most of these lines are wrong:
This syntax is not valid SMTP:
Some of these are errors:
Such lines are forbidden:
The lines below are malformed on purpose:
The three lines that follow are all incorrect:
The form below is not allowed by RFC 5321:
Lines like these are malformed:
These have errors in them:
The printer's firmware sends this, which is invalid:
The mail server does not accept these:
Exim rejects these:
The PLC chokes on this syntax:
A buggy client writes:
Another faulty form is:
An invalid command looks like this:
The broken script sent this:
Old scanners write the envelope wrong:
The stack has a known bug and writes:
Frequent errors are:
Pitfalls:
Wrong forms seen in the wild:
Examples of malformed commands:
An example of what not to write:
How not to do it:
Never copy these lines:
The angle brackets are missing:
Each of these draws a 501:
This always fails:
Three of these are wrong:
""".strip().splitlines()
OTHERS = """
Use this when the server refuses mail:
If the login is wrong, try this by hand:
If something goes wrong, type this:
When mail is refused, repeat the session:
The old password was wrong; with the new one:
To see whether the port is wrong:
This is not wrong:
These are all accepted:
Nothing is wrong with this:
Our relay used to reject this; now it takes it:
To find out what is wrong with the queue, send:
Send this to test the error handling:
The wrong port is 25; use 587:
To make sure that nobody gets the wrong mail:
If the address is missing in the list, say:
Fix the wrong host name first, then type:
The mistake was in DNS. Now the session works:
A probe that fails when the relay is down:
Paste this when a customer reports errors:
After the bug was fixed, this works:
Spam is refused before this:
The broken disk has been replaced; test with:
To send to an invalid recipient on purpose:
Do not forget to type this:
If that fails, use the other relay:
Type this, and never mind the banner:
The following session is sent by the monitor:
The monitor sends these:
Example of a session:
These hosts are broken; test with:
The wrong queue was flushed, so send:
The script has a bug and the fix is to say:
This cluster is broken into two parts:
The errors were:
The error was gone after this session:
If the brackets are missing, the relay adds them:
Bad weather closed the site; the session:
A common error is to forget the dot. Send:
The printer gets this right:
Check that the mailbox is not invalid:
The relay never rejects these:
Nobody should be told the wrong address, so test with:
Wrong password? Then say:
The monitor reports errors on this port:
The line is broken, use the other uplink:
All of these pass:
To reproduce the mistake we made, none:
This list of mistakes is at the end of the page:
The following session works for both:
""".strip().splitlines()
BEHIND = """
All of these are wrong.
Both are rejected with 501.
None of these is valid.
These lines are malformed.
The lines above are wrong.
**All of them are wrong**, see below.
Each of these gets a 501.
Both of these fail on a strict server.
""".strip().splitlines()
OTHERS_BEHIND = """
All of these are accepted.
These lines are sent by the monitor.
If these are wrong, ask us.
This is not wrong.
The password is wrong.
Both servers are wrong about the clock.
""".strip().splitlines()
BLOCKS = (
    ("x.md", "```\nMAIL FROM: <ann@example.com>\nRCPT TO:<ann@example.com\n```\n"),
    ("x.txt", "    MAIL FROM: <ann@example.com>\n    RCPT TO:<ann@example.com\n"),
)


def told(path: str, text: str) -> int:
    return sum(1 for _ in sources.found_in(io.BytesIO(text.encode()), path))


@over(("sentence", "count"), [*((one, 0) for one in FAULTED), *((one, 2) for one in OTHERS)])
def test_the_sentence_above(sentence: str, count: int) -> None:
    for path, block in BLOCKS:
        assert told(path, f"About the relay.\n\n{sentence}\n\n{block}\nMore.\n") == count


@over(("sentence", "count"), [*((one, 0) for one in BEHIND), *((one, 2) for one in OTHERS_BEHIND)])
def test_the_sentence_below(sentence: str, count: int) -> None:
    for path, block in BLOCKS:
        assert told(path, f"The trace:\n\n{block}\n{sentence}\n") == count
        # What a sentence looks back at is no further up.
        assert told(path, f"The trace:\n\n{block}\nMore.\n\n{sentence}\n") == 2
