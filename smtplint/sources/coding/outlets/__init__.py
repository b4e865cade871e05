"""Where a text goes, and how it ends there.

channels, sinks     what the call does with it; what else the file writes there, and with which line ends
piped               ``Popen(["nc", host]).communicate("RSET")``
client_names        ``server = smtplib.SMTP(host)``: names of clients
messages            heads of messages, which the envelope is taken from
own_ending          ``def send(self, line): self.socket.sendall(line + crlf)``
indented            ``sock.send(<<~END)``: which of the blanks before its lines are sent
mended              ``'RSET\\r\\n'``, which has no line end in quotes that read no escape; ``"RCPT TO:" + to``, whose
                    brackets stand beside the value
conversions         ``text.replace("\\n", "\\r\\n")``
shown, labels       ``log.info("RCPT TO: %s", to)``, ``"RCPT TO: " + reply``;
                    ``step("RCPT TO: a", reply)`` where step() only says that
stored              ``open("a.txt").write("RSET")``
"""
