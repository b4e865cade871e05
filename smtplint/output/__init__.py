"""The formats of output, one a module.

Those for programs have ``report(found)``, which gives the text piece by piece. Some are given the files that could not
be read as well, ``unread``: these are known, and looked at, only behind the last finding.
"""

# The formats of findings that are for people; what reads the others is a program.
FOR_PEOPLE = ("full", "concise")
# Those that have a place for what could not be read.
WITH_UNREAD = ("sarif", "github", "gitlab", "junit")
FORMATS = (*FOR_PEOPLE, "json", "json-lines", *WITH_UNREAD)
