"""What a literal is joined with in one expression, and how its values are put in.

expressions         ``"RCPT TO:<" + to + ">"``
grouped             ``("RCPT TO:<" + to + ">").encode() + crlf``, ``lines << "RSET"``
own_joining         ``def cmd(self, verb, rest): self.send(verb + " " + rest)``: what stands between two arguments there
put_behind          ``"RCPT TO:<%s>" % to``, ``"RCPT TO:<{}>".format(to)``; ``RCPT % to``, for a name that keeps it
notations           ``f"RCPT TO:<{to!r}>"``: in quotes, as a number, a list, octets;
                    ``"RCPT TO:<$user->getEmail()>"``: half of it; ``"RCPT TO:<ann@x.example>"``: Perl's arrays
"""
