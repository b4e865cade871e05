sock.sendall(b"MAIL FROM: <sender>\r\n")
sock.sendall(b"MAIL FROM:<sender>\r\n")
sock.sendall(b"RCPT TO: <XXXX>\r\n")
sock.sendall(b"214-MAIL FROM: <address>\r\n214 RCPT TO: <address>\r\n")
usage = "MAIL FROM: <address>\r\n"


async def own(self, to):
    await self.do_cmd("RCPT", "TO: <%s>" % to)
    await self._command(f"MAIL FROM:{self.config.from_address or ''}")
