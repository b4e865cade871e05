const MAIL: string = 'MAIL FROM:%s\r\n';
const RCPT: string = 'RCPT TO:{to}';

export class Client extends EventEmitter {
  deliver(sender: string, recipient: string) {
    this.socket.write(format(MAIL, sender));
    this.command(RCPT.replace('{to}', `<${recipient}>`));
    this.command("RCPT TO:%s".replace("%s", recipient));
    const last: string = `RCPT TO:<${recipient}>\n`;
    this.socket.write(last);
    this.emit('log', 'RCPT TO: ' + recipient);
  }
}
