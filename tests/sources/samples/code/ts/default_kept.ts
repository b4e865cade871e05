import { Socket } from 'net';
export class Teller {
  constructor(private readonly socket: Socket, private readonly audit: string = 'Audit Mailbox <audit@parcels.example.com>') {}
  tell() { this.socket.write(`RCPT TO:<${this.audit}>\r\n`); }
}
