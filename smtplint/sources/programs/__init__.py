"""Mail clients that are called by their names, and what is fed to programs.

mail_clients       the clients and their options; clients: those that a shell calls; argv: as a list of words
client_wrappers    what of a script's own stands for one; kept_options: what variables keep for one
called             what a script calls to write or send; outlets: where that goes
fed_programs       texts of other languages, and which program reads them
directives         settings of programs by the names of their files; postconf: those that a script gives Postfix
"""
