"""What a test, or a script's own check, says of a text: that it is refused, or that a program is to send it.

failing             ``assertRaises(BadPath, send, "RCPT TO: a")``, ``malformed = ["RCPT TO: a"]``
refused, asserted   ``assert send("RCPT TO: a") == 501``, ``expect(sent).toEqual("RCPT TO: a")``,
                    ``wait_until("RSET")``, ``match send("RCPT TO: a"): case Reply(code=501): pass``
outcomes            ``reply = send("RCPT TO: a")`` and then ``assert reply.error == Error.SYNTAX``
                    ``line = "RCPT TO: a"`` and then ``send(line)``, of which that is said
tabled              the same of all in ``for line in ["RCPT TO: a"]: assertRaises(…)``, by what goes through a list
tried               ``re.match(p, "RCPT TO: a")``, ``for line in ["RCPT TO: a"]: p.match(line)``: by an expression
nth_replies         ``assert run(["RSET", "RCPT TO: a"]) == [250, 501]``: which of several is due to it
reply_names         ``SYNTAX = "501 no"``: what stands for the code itself
replied             ``assert send("RCPT TO: a").startswith("5")``: the code due to a command, its class, a bound
denied              ``assert smtp.rcpt("a@@b")[0] == 501``, ``setenv("MAIL_FROM", "a@@b")`` that a test refuses
verdicts            ``("RCPT TO: a", Err(Syntax))``, ``{line: "RCPT TO: a", wantErr: true}``
scripted            ``run smtp "RCPT TO: a"`` and then ``assert_output 501``, as shells' tests have it
                    ``check 501 "RCPT TO: a"``
"""
