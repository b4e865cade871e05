class Own {
  mail(from) {
    this.socket.write(`MAIL FROM:${from}\r\n`);
  }
  rcpt(to) {
    this.socket.write(`RCPT TO:${to}\r\n`);
  }
  send(from, to) {
    this.mail(from);
    this.rcpt(to);
  }
}
