void f() {
  _socket.add(utf8.encode('RCPT TO:<' + to + '>\n'));
  list.add('RCPT TO:<a@example.com>\n');
}
