"""What a file is, where its lines begin, and whether there is anything in it to be read closer.

kinds              which module of ``sources`` reads it; the endings of languages by their names
prefilter          whether it holds anything like SMTP text; where words stand in it
lines              lines and columns, indentation
bearings           words for what is wrong, and for what is as it should be, as names have them; leniency: for
                   what is odd, and taken for all that
keywords           words that many languages have for the same: for functions, tests, and what tells a person
assertions         how tests assert: the words of frameworks, a row for each
refusals           how refusals are told: by codes, by what a transcript says; sayings: by what asserts them
tests              where tests stand: by a file's path, by what is written in it, or on lines
overlaps           stretches that are looked through one by one; what is found in several ways, put in order
bodies             where messages stand in sessions
"""
