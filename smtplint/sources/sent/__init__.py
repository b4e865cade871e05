"""What a text is that may be sent: a command, an address, the head of a message; and what its values mean.

Which module knows what:

commands           a text's commands, whatever spells it; holes: the values that are put into one
genuine            whether what looks like a command is one, or a sentence
typed              a command on a line of its own; stand_ins: what is put in the places of values
line_ends          where a text's lines end, and what is wrong with that, and where none should end
meanings           what a value's expression or name says; values, usage: what the file does with it
takers             how an address is read; sendings, names: which calls, tables and names take one
spacings           calls that put a blank, or a line end, between what they are given
addresses          an address that is taken as envelope; looks: what only looks like one; injections
mailboxes          the mailbox in a command
field_causes       what a mailer reads in a field, or why it reads none; semicolons between addresses
envelope_values    what a key for an envelope's address holds
header_block       the head of a message
template_fields    what templates put into fields, by conditions too, and what may come of it
connections        programs that hold a session
relaying           tests of whether a server relays; local_names: recipients that need no domain
passed_over        what is not read; unmended: what is told and not mended
"""
