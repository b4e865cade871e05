"""What stands round a literal.

tokens, operands    the code as tokens, and where an operand begins and ends
call_sites          ``sock.send("RSET")``, ``line = "RSET"``: the call, or the name, that is given it
call_names          what a call's name says that it does with a text
places              where a name stands by itself
functions           how a file's own functions begin, what they take, where they end, and which one is round a place
enclosing           ``def __repr__(self)``: what the function round a place says of it
statements          what stands before a place, behind it and round it, each statement on one line
once                what is found in a file once and kept
"""
