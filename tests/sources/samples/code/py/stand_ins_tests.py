def test_c():
    sock.recv.side_effect = [b'MAIL FROM: <r1@x.example>\r\n', b'QUIT\r\n']
    server.handle()
    sock.sendall.assert_any_call(b'501 5.5.4 Syntax error\r\n')


def test_d():
    sock.recv.side_effect = [b'MAIL FROM: <t1@x.example>\r\n', b'QUIT\r\n']
    server.handle()
    sock.sendall.assert_any_call(b'250 OK\r\n')


def test_e():
    reader.readline.side_effect = [b'MAIL FROM: <r1@x.example>\r\n', b'']
    server.handle()
    writer.write.assert_called_with(b'501 5.5.4 Syntax error\r\n')
