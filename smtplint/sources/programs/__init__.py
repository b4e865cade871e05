"""Mail clients that are called by their names, and what is fed to programs.

mail_clients       the clients and their options, and what else a script calls to write or send
clients            the options in what a shell calls, or what of a script's own stands for one; argv: in a list of words
kept_options       what variables keep for one, and heads of commands that they keep
printed            what printf and an echo make of their words; outlets: where what a script writes goes
fed_programs       texts of other languages, and which program reads them
directives         settings of programs, by the names of their files or as a script gives them to Postfix
"""
