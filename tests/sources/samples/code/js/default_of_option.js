const net = require('net');
const { program } = require('commander');
program.option('-a, --audit-to <address>', 'who is told', 'Audit Mailbox <audit@parcels.example.com>');
const opts = program.opts();
const socket = net.connect(25, 'mx');
socket.write(`RCPT TO:<${opts.auditTo}>\r\n`);
