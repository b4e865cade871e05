class Outbox {
  get headerFrom() {
    return `"${this.name}" <${this.box}>`;
  }
  get address() { return this.box; }
  go(socket) {
    socket.write(`MAIL FROM:<${this.headerFrom}>\r\n`);
    socket.write('MAIL FROM:<' + this.headerFrom + '>\r\n');
    socket.write(`MAIL FROM:<${this.address}>\r\n`);
  }
}
