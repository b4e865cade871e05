const MAIL = "MAIL FROM:<a@x.example>\n";
const say = (line) => socket.write(line + "\r\n");
socket.write("EHLO x\r\n");
say(MAIL);
say("RCPT TO:<a@x.example>\n");
say(`RCPT TO:<${to}>\r\n`);
socket.write(`\r\nRCPT TO:<${to}>\r\n`);
socket.write(`MAIL FROM:<${from}>\r\nSIZE=${n}\r\n`);
socket.write("RCPT TO:<a@x.example>\u000d\u000a\u0000");
socket.write("RCPT TO:<a@x.example>\r\n" + "");
socket.write("RCPT TO:<a@x.example>" + ["\r", "\n"].join(""));
socket.write(`
RCPT TO:<${to}>
`.trim() + "\r\n");
socket.write('RCPT TO:<' + to.toLowerCase().padEnd(64) + '>\r\n');
