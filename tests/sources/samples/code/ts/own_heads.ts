async function deliver({ mailFrom, rcptTo }: Mail) {
  await sock.write(`MAIL FROM:<${mailFrom}>\r\n`);
  await sock.write(`RCPT TO:<${rcptTo}>\r\n`);
}
await deliver({ mailFrom: 'Ann <a@b.example>', rcptTo: '<c@d.example>' });
const rcpt = to => sock.write(`RCPT TO:<${to}>\r\n`);
rcpt('<x@y.example>');
