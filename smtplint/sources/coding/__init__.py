"""Code round a literal: how texts are put together, and what becomes of them.

Which module answers what is asked of a literal, in the order of asking, with code that it is about:

what stands round it?
    tokens, operands    the code as tokens, and where an operand begins and ends
    call_sites          ``sock.send("RSET")``, ``line = "RSET"``: the call, or the name, that is given it
    places              where a name stands by itself
    functions           how a file's own functions begin, what they take, where they end, and which one is round a place
    statements          what stands before a place, behind it and round it, each statement on one line
    once                what is found in a file once and kept, such as ``values_of`` it
what is it joined with?
    expressions         ``"RCPT TO:<" + to + ">"``
    grouped             ``("RCPT TO:<" + to + ">").encode() + crlf``, ``lines << "RSET"``
    joined_arguments    ``" ".join(["RCPT", "TO:" + path])``, ``concat("RCPT TO:", path)``
    own_joining         the same by ``def cmd(self, verb, rest): self.send(verb + " " + rest)``
    applied             ``(concat "RCPT TO:<" to ">")``, as Lisp, ML and Haskell call
    headed_lists        ``Command{"RCPT TO:", []string{path}}``, where a method joins the two;
                        ``"%s<%s>" % ("RCPT TO:", to)``
    chained             ``text.AppendFormat("RSET").Append("\\r\\n")``
is more put behind it later?
    heads               ``line = "RCPT TO: "`` and then ``line += path``
    continued           the same, where it is only told that a text is not whole
    parts_behind        ``[Buffer.from("RCPT TO:<ann@x.example"), Buffer.from(">")]``
    parameters_behind   ``line += "NOTIFY=NEVER"``, ``'' if short else ' SIZE=1'``, ``params.append(" RET=FULL")``
what stands for what is put into it?
    put_behind          ``"RCPT TO:<%s>" % to``, ``"RCPT TO:<{}>".format(to)``; ``RCPT % to``, for a name that keeps it
    filled              ``RCPT = "RCPT TO:<%s>"``, by what ``put_behind`` says of the uses of that name
    constants           ``LT = "<"``: names that are written as constants
    given_values        ``to = msg["To"]``: what any name was given last
    own_shapes          ``def path(to): return f"<{to}>"``: what the file's own functions make of an address
how is that put in?
    notations           ``f"RCPT TO:<{to!r}>"``: in quotes, as a number, a list, octets;
                        ``"RCPT TO:<$user->getEmail()>"``: half of it; ``"RCPT TO:<ann@x.example>"``: Perl's arrays
    unfilled            ``sock.sendall("RCPT TO:<{to}>")``: not at all
what is it for?
    placed              asks all of the following, and tells where a text stands
    doings              what a call's name says that it does with a text
    compared            ``line == "RSET"``, ``case "RSET":``, ``line.startswith("RCPT TO:")``
    counted, measured   ``memcmp(line, "RCPT TO:", 8)``, ``write(fd, "RSET\\r\\n", sizeof("RSET\\r\\n"))``
    failing, called_bad ``assertRaises(BadPath, send, "RCPT TO: a")``, ``malformed = ["RCPT TO: a"]``
    refused, asserted   ``assert send("RCPT TO: a") == 501``, ``expect(sent).toEqual("RCPT TO: a")``,
                        ``wait_until("RSET")``
    outcomes            ``reply = send("RCPT TO: a")`` and then ``assert reply.error == Error.SYNTAX``
    arms                ``match send("RCPT TO: a"): case Reply(code=501): pass``
    used_later          ``line = "RCPT TO: a"`` and then ``send(line)``, of which that is said
    tabled              the same of all in ``for line in ["RCPT TO: a"]: assertRaises(…)``, by what goes through a list
    nth_replies         ``assert run(["RSET", "RCPT TO: a"]) == [250, 501]``: which of several is due to it
    reply_names         ``SYNTAX = "501 no"``: what stands for the code itself
    replied             ``assert send("RCPT TO: a").startswith("5")``: the code due to a command, its class, a bound
    denied              ``assert smtp.rcpt("a@@b")[0] == 501``, ``setenv("MAIL_FROM", "a@@b")`` that a test refuses
    verdicts            ``("RCPT TO: a", Err(Syntax))``, ``{line: "RCPT TO: a", wantErr: true}``
    run_texts, scripted ``run smtp "RCPT TO: a"`` and then ``assert_output 501``, as shells' tests have it
    checked             ``check 501 "RCPT TO: a"``: the same in a script
is it for a person?
    shown, labels       ``log.info("RCPT TO: %s", to)``, ``"RCPT TO: " + reply``;
                        ``step("RCPT TO: a", reply)`` where step() only says that
    stored, enclosing   ``open("a.txt").write("RSET")``, ``def __repr__(self)`` round it
where does it go, and how does it end?
    channels, sinks     what the call does with it; what else the file writes there, and with which line ends
    piped               ``Popen(["nc", host]).communicate("RSET")``
    own_ending          ``def send(self, line): self.socket.sendall(line + crlf)``
    indented            ``sock.send(<<~END)``: which of the blanks before its lines are sent
    requoted            ``'RSET\\r\\n'``, which has no line end in quotes that read no escape
    bracketed           ``"RCPT TO:" + to``, whose brackets stand beside the value
    conversions         ``text.replace("\\n", "\\r\\n")``
may a value in it have its brackets?
    asked               ``if not to.startswith("<")``
and besides
    kept_texts          commands that are kept for values; ``handed.put_in`` finds those values
    messages            heads of messages
    made                ``server = smtplib.SMTP(host)``: names of clients
    shown_addresses     ``to = Address(name, box)``: what gives an address with its name when it is made a text
"""
