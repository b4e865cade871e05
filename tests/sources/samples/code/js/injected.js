await transporter.sendMail({ envelope: { from: 'a@acme.io\r\nRCPT TO:<x@acme.io>', to: ['b@acme.io\r\nDATA'] } });
await transporter.sendMail({ from: 'a@acme.io\r\nRCPT TO:<x@acme.io>', to: 'b@acme.io' });
