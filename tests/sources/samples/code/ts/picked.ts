export class Mailer {
  private readonly senders: Record<string, string> = {
    invoice: 'invoices@billing.example.com.',
    reminder: 'reminders@billing.example.com',
  };
  private static readonly RCPTS = new Map<Kind, string>([
    [Kind.A, 'a@example.com'],
    [Kind.B, 'b@example..com'],
  ]);
  send(kind: Kind) {
    this.socket.write(`MAIL FROM:<${this.senders[kind]}>\r\n`);
    this.socket.write(`RCPT TO:<${Mailer.RCPTS.get(kind)!}>\r\n`);
  }
}
