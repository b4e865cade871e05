"""What calls are handed as an address.

Which module finds addresses, and which judge them:

in calls and tables by the rows of ``sent.sendings``   calls
in two arguments of a call that puts a blank between   docmds
in calls of procedures that a database stores          procedures
in calls of the file's own functions                   own_functions (addresses), put_in (parts of a command)
behind the head of a command, by its name              kept_heads; kept_uses (of all such names)
between the brackets of a command, by a name          put_values; picked (out of tables, or of what functions return)
by a default, a field or an option of a name           followed; kept_values (what is kept), holders
under names that say that they hold one                assigned
in the options of mail clients that code runs          client_calls
what an argument gives                                 address_arguments; branches (of conditions, and what stands in),
                                                       own_uses (where what only its use makes wrong is told),
                                                       fields_taken (out of a message)
what a text comes to for whoever takes it              address_texts, by the words of ``sent.takers``
"""
