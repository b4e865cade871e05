let audit = process.env.AUDIT || 'Audit Mailbox <audit@parcels.example.com>';
audit = audit.replace(/^.*<|>$/g, '');
socket.write(`RCPT TO:<${audit}>\r\n`);
