"""What is put to a text otherwise than in its own expression: by a call, a list, or later in the file.

joined_arguments    ``" ".join(["RCPT", "TO:" + path])``, ``concat("RCPT TO:", path)``
applied             ``(concat "RCPT TO:<" to ">")``, as Lisp, ML and Haskell call
headed_lists        ``Command{"RCPT TO:", []string{path}}``, where a method joins the two;
                    ``"%s<%s>" % ("RCPT TO:", to)``
heads               ``line = "RCPT TO: "`` and then ``line += path``
continued           the same, where it is only told that a text is not whole
parts_behind        ``[Buffer.from("RCPT TO:<ann@x.example"), Buffer.from(">")]``,
                    ``text.AppendFormat("RSET").Append("\\r\\n")``
parameters_behind   ``line += "NOTIFY=NEVER"``, ``'' if short else ' SIZE=1'``, ``params.append(" RET=FULL")``
kept_texts          commands that are kept for values; ``handed.put_in`` finds those values
filled              ``RCPT = "RCPT TO:<%s>"``, by what ``joined.put_behind`` says of the uses of that name
unfilled            ``sock.sendall("RCPT TO:<{to}>")``: nothing is put in at all
"""
