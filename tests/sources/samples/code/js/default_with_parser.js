const net = require('net');
program.option('-a, --audit <address>', 'who is told', addressOf, 'Audit Mailbox <audit@parcels.example.com>');
const opts = program.opts();
socket.write(`RCPT TO:<${opts.audit}>\r\n`);
