const config = {
  host: process.env.HOST ?? 'mx',
  audit: process.env.AUDIT ?? 'Audit Mailbox <audit@parcels.example.com>',
};
export function tell(socket: Socket) {
  socket.write(`RCPT TO:<${config.audit}>\r\n`);
}
