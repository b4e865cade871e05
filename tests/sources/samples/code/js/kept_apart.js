const CMD = {
  mail: (p) => `MAIL FROM:<${p}>\r\n`,
  rcpt: p => `RCPT TO:<${p}>\r\n`,
  dsn: (p, n) => `RCPT TO:<${p}> NOTIFY=${n}\r\n`,
  bare: function (p) { return 'RCPT TO:' + p + '\r\n'; },
};
const HEAD = 'RCPT TO:';
const FMT = 'RCPT TO:<%s> ORCPT=%s\r\n';
function run(sock) {
  sock.write(CMD.mail('a@b.example'));
  sock.write(CMD.mail('<a@b.example>'));
  sock.write(CMD['rcpt']('a b@b.example'));
  sock.write(CMD.rcpt('a@b.example'));
  sock.write(CMD.dsn('a@b.example', 'NEVER'));
  sock.write(CMD.dsn('a@b.example', 'NEVER;DELAY'));
  sock.write(CMD.bare('<a@b.example>'));
  sock.write(CMD.bare('Ann <a@b.example>'));
  sock.write(HEAD + '<a@b.example>\r\n');
  sock.write(HEAD + 'a@b.example\r\n');
  sock.write(util.format(FMT, 'a@b.example', 'rfc822;a@b.example'));
  sock.write(util.format(FMT, 'a@b.example', 'a@b.example'));
  console.log(CMD.rcpt('<a@b.example>'));
  expect(CMD.rcpt('<a@b.example>')).toThrow();
}
