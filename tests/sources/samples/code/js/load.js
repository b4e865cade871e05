import tcp from 'k6/x/tcp';
import { check } from 'k6';

function say(conn, line) {
  tcp.write(conn, line);
  return tcp.read(conn, 1024);
}

export default function () {
  say(conn, 'EHLO k6\r\n');
  check(say(conn, `MAIL FROM:<${FROM}>\r\n`), { 'MAIL FROM taken': (r) => r.startsWith('250') });
  check(say(conn, `RCPT TO:${TO}\r\n`), { 'RCPT TO taken': (r) => r.startsWith('250') });
  check(say(conn, 'RCPT TO:<sink1@example.com>'), { 'sink taken': (r) => r.startsWith('250') });
  say(conn, 'QUIT\r\n');
}
