const CRLF = '\r\n';
export class C {
  private async command(line: string, want: number): Promise<string> {
    this.socket.write(line + CRLF);
    return this.reply(want);
  }
  private async plain(line: string): Promise<void> {
    this.socket.write(line);
  }
  private async careful(line: string): Promise<void> {
    this.socket.write(line.endsWith(CRLF) ? line : line + CRLF);
  }
  async a() {
    await this.command('MAIL FROM:<keepalive@relay.example.dev>' + CRLF, 250);
    await this.command('MAIL FROM:<keepalive@relay.example.dev>\r\n', 250);
    await this.command(`RCPT TO:<keepalive@relay.example.dev>${CRLF}`, 250);
    await this.command('RCPT TO:<keepalive@relay.example.dev>', 250);
    await this.careful('RCPT TO:<keepalive@relay.example.dev>\r\n');
    await this.careful('RCPT TO:<keepalive@relay.example.dev>');
    await this.plain('MAIL FROM:<keepalive@relay.example.dev>\r\n');
    await this.plain('RCPT TO:<keepalive@relay.example.dev>');
    await this.plain(`RCPT TO:<${this.to}>`);
  }
}
