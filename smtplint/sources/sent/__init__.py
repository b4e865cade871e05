"""What a text is that may be sent: a command, an address, the head of a message; and what its values mean.

Which module knows what:

commands           a text's commands, whatever spells it; genuine: whether what looks like one is one
typed              a command on a line of its own; stand_ins: what is put in the places of values
line_ends          where a text's lines end, and what is wrong with that; broken_lines: where none should end
meanings           what a value's expression or name says; values, usage: what the file does with it
takers             how an address is read; sendings, names: which calls, tables and names take one
spacings           calls that put a blank, or a line end, between what they are given
addresses          an address that is taken as envelope; looks: what only looks like one; injections
envelopes          what a mailer reads in a field; field_causes: why it reads none
envelope_values    what a key for an envelope's address holds
header_block       the head of a message; encoded_words: what is encoded in it where an address is due; semicolons
template_fields    what templates put into fields: choices (of conditions), filled_mailboxes (what may come of it)
connections        programs that hold a session
relaying           tests of whether a server relays
sentences          words behind a verb that are no command
passed_over        what is not read; unmended: what is told and not mended
"""
