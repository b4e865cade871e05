class Test:
    def test_refused(self):
        self.sock.recv(IsA(int)).AndReturn(b'MAIL FROM:<ann@x.example\r\n')
        self.sock.sendall(b'501 5.5.4 Syntax error in parameters or arguments\r\n')

    def test_taken(self):
        self.sock.recv(IsA(int)).AndReturn(b'MAIL FROM: <told@x.example>\r\n')
        self.sock.sendall(b'250 ok\r\n')

    def test_asked(self):
        script = b"RCPT TO: ann@x.example\r\nQUIT\r\n"
        codes = transact(host, port, script)
        refused = 501 in codes

    def test_lenient(self):
        parsed = ('MAIL FROM', 'ann@x.example')
        assert self.parse_command('MAIL FROM: ann@x.example') == parsed
