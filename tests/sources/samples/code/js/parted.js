class Envelope {
  sound(kind, addr, copy, n) {
    this.sock.write((kind === 'mail' ? 'MAIL FROM:<' : 'RCPT TO:<') + addr + '>\r\n');
    this.sock.write('RCPT TO:<' + copy.trim() + '>\r\n');
    this.sock.write('RCPT TO:<' + (addr + '>\r\n'));
    this.sock.write(('MAIL FROM:<' + addr) + ('> SIZE=' + n) + '\r\n');
    this.sock.write('RCPT TO:<'.concat(addr) + '>\r\n');
    this.sock.write(('RCPT TO:<' + addr).concat('>\r\n'));
    this.sock.write(util.format('RCPT TO:<%s', addr) + '>\r\n');
    this.sock.write('MAIL FROM:<' + addr + (n ? '> SIZE=' + n : '>') + '\r\n');
  }
  faulty(addr, n) {
    this.sock.write('RCPT TO:<' + (addr + '\r\n'));
    this.sock.write(('MAIL FROM:<' + addr) + (' SIZE=' + n) + '\r\n');
    this.sock.write('RCPT TO:<'.concat(addr) + '\r\n');
    this.sock.write(('RCPT TO:<' + addr).concat('\r\n'));
    this.sock.write(util.format('RCPT TO:<%s', addr) + '\r\n');
    this.sock.write('MAIL FROM:<' + addr + (n ? ' SIZE=' + n : '') + '\r\n');
  }
}
