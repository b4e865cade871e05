const SMTPConnection = require('nodemailer/lib/smtp-connection');
const SENDERS = Object.freeze({
  invoice: 'invoices@billing.example.com.',
  reminder: 'reminders@billing.example.com',
  'over due': 'over..due@billing.example.com',
  nested: { from: 'nested@@billing.example.com' },
});
const map = new Map([['a', 'a@example.com'], ['b', 'b@example..com']]);
function bySwitch(kind) {
  switch (kind) {
    case 'a': return 'a@example.com';
    case 'b': return 'b@example.com.';
    default: return null;
  }
}
function go(socket, kind) {
  socket.write(`MAIL FROM:<${SENDERS[kind]}>\r\n`);
  socket.write('RCPT TO:<' + map.get(kind) + '>\r\n');
  socket.write('RCPT TO:<' + bySwitch(kind) + '>\r\n');
  socket.write(`MAIL FROM:<${SENDERS.reminder}>\r\n`);
}
