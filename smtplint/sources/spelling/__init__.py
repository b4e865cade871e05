"""What literals, scalars and words spell, and where in the file each octet of that stands.

spelt              a text: its octets, where each stands and how another is written there, and the values put into it
literals           where a file's literals and comments stand; scanner: the expressions for that
forms, escapes     how a literal is written, and what it spells so; placeholders: what is put into it
languages          the languages by rows, with those of functional, scripted, worded and shells
margins            what a text of several lines is shifted by
words              the words of a shell; scalars: those of settings
retyped            what only makes another kind of text of one
nested, carried    a text in a text, and how what is found in the inner one comes to places of the outer one
encoded            files in other encodings; long_lines: what nobody wrote
template_tags      tags that put nothing in; outlines: examples of Gherkin
"""
