"""What codes and replies mean: why a server says so, and what to do then.

A reply goes this way, and ``explanation`` asks them in this order:

reading      what was asked about: a code, an enhanced code, or the lines of a reply
codes, enhanced, causes     the three catalogues: codes.txt, enhanced.tsv, causes.txt
weighing     why it was sent: what its words, its enhanced code and its reply code say is weighed (pairs.tsv)
    sense       what its words say (words.tsv, marks.tsv)
    likeness    the cause of most replies like it, where that is much likelier (likeness.tsv)
    usual       which causes a code is usual for
wording      whose words they are, and how long they ask to wait (servers.tsv, wordings.tsv); names (names.tsv)
known        what there is to say of it then, with what is odd about it (oddities) and how others say it (telling)
advice       when to send again

``named`` explains a cause or a rule that was asked for by its name, ``comparison`` sets codes side by side. What of the
command drew the reply: ``blame``, by ``greeting`` and by what ``instead`` would be sent. To be read: ``page``,
``carets``, ``documents`` and ``records``. ``tables`` reads the files, ``model`` has the values.
"""
