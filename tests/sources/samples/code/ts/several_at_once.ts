import net from 'node:net';

const client = new Client(net.connect(25, 'mx.example.org'));
const replies = await client.sendAll(
  'MAIL FROM:<a@example.org>',
  'RCPT TO:<b@example.org>',
  'RCPT TO: <c@example.org>',
  'DATA',
);
socket.write('MAIL FROM:<a@example.org>');
