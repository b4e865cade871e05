class C:
    def a(self, who):
        return self._cmd("RCPT TO:<" + who)
    def b(self, who):
        return self._cmd(f"RCPT TO:<{who}")
    def c(self, who):
        return self.conn.command("MAIL FROM:<%s" % who)
    def d(self, who):
        return bytes("RCPT TO:<" + who)
    def e(self, who):
        return str("RCPT TO:<" + who)
    def f(self, who):
        return "RCPT TO:<" + who
    def g(self, who):
        return prefixed("RCPT TO:<" + who)
    def h(self, who):
        return self._cmd("RCPT TO:<" + who + ">")
    def i(self, who):
        return self._cmd("MAIL FROM:<" + who + "> ")
    def j(self, who):
    def k(self, who):
    async def l(self, who):
        return await self._cmd("MAIL FROM:<" + who)
    def m(self, who):
        return self.execute_command(b"MAIL FROM:<" + who)
    def n(self, who):
        return self.sock.write(b"MAIL FROM:<" + who) and self.sock.write(">\r\n")
