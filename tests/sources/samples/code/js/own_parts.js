class Batch {
  add(...parts) {
    for (const part of parts) this.buf += part;
    this.buf += '\r\n';
    return this;
  }
  put(head, rest) { this.socket.write(`${head}${rest}\r\n`); }
  all(...parts) { this.socket.write(parts.join('') + '\r\n'); }
  each(...parts) { parts.forEach((p) => this.socket.write(p)); this.socket.write('\r\n'); }
  cat(...parts) { this.socket.write(''.concat(...parts, '\r\n')); }
}
function f(b, a) {
  b.add('RCPT TO:', 'a@x.example');
  b.add('RCPT TO:', '<a@x.example>');
  b.add('RCPT TO:', '<', a, '>');
  b.put('RCPT TO:', 'a@x.example');
  b.put('RCPT TO:', '<a@x.example>');
  b.all('RCPT TO:', 'a@x.example');
  b.each('RCPT TO:', 'a@x.example');
  b.cat('RCPT TO:', 'a@x.example');
}
