"""Settings by the names of their keys.

keys               keys that hold addresses; described: those that a schema only describes
sections           what a key stands in
shell_values       what variables of scripts keep, by their names and where they are put into paths
lists              what a list has beside a text of it
evident            what in a value can only be a slip
ends               how commands end, by their keys
expected           the reply that is expected to a command under a key beside it
scripts            what a key holds that a shell, or another program, is given
"""
