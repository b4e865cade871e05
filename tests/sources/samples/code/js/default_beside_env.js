const net = require('net');
const AUDIT = process.env.AUDIT_ADDRESS || 'Audit Mailbox <audit@parcels.example.com>';
const socket = net.connect(25, 'mx');
socket.write(`RCPT TO:<${AUDIT}>\r\n`);
