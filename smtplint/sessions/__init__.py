"""Transcripts and logs with both sides: read, paired, and judged.

``dialogue`` gives every exchange of a file, ``kept`` holds them:

undressed, encoded, folded  takes off what a terminal, a recorder or a mail has put round the lines
sections, apart             parts what one file holds of several sessions
lines, texts                tell which lines each side said; ``conversation`` pairs them
logs, forms                 lines that tell of a command and its reply at once; ``unsent``, ``retried`` and ``qmail``
reports, bounced, prose     delivery reports, and bounces in a mailer's own words
objects, quoted             events and error objects; replies that errors and tickets quote

``verdict`` judges them: each command linted, each reply explained, once for all that are alike (``stand_ins``), and in
the light of how the client greeted (``greeted``). Of each session (``each``) it is asked where to begin
(``beginning``): which refusals an earlier one has brought about (``following``), and which the session gets over
(``overcome``). ``page`` writes it, ``model`` has the values.
"""
