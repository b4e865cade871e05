export class Client {
  async mail(from: string, size: number): Promise<void> {
    await this.socket.write(`MAIL FROM:<${from}> SIZE=${size}\r\n`);
    await this.socket.write(`MAIL FROM: <${from}> SIZE=${size}\r\n`);
    await this.send(`RCPT TO:<${this.to.map((x) => `<${x}>`)}`, '250');
    await this.command('RCPT TO:<b@example.com> NOTIFY=NEVER');
    await this.command('RCPT TO:<b@example.com> NOTIFY=NEVR');
  }
}
