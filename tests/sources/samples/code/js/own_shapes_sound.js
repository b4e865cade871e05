const key = m => `${m.user}@${m.host}`;
const rows = m => ({ from: `${m.name} <${m.addr}>`, to: m.addr });
function sender(m) {
  this.from = `${m.name} <${m.addr}>`;
  return m.addr;
}
function reply(m) { return send(`${m.name} <${m.addr}>`); }
function page(m) { return `<${m.tag}>`; }
socket.write(`RCPT TO:<${key(m)}>\r\n`);
socket.write(`RCPT TO:<${rows(m)}>\r\n`);
socket.write(`RCPT TO:<${sender(m)}>\r\n`);
socket.write(`RCPT TO:<${reply(m)}>\r\n`);
socket.write(`RCPT TO:${page(m)}\r\n`);
