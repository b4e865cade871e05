"""What stands for a value that is put into a literal.

constants           ``LT = "<"``: names that are written as constants
given_values        ``to = msg["To"]``: what any name was given last
own_shapes          ``def path(to): return f"<{to}>"``: what the file's own functions make of an address
shown_addresses     ``to = Address(name, box)``: what gives an address with its name when it is made a text
asked_brackets      ``if not to.startswith("<")``: whether a value may have its brackets
"""
