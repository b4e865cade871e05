const from = line.slice('MAIL FROM: <'.length);
const to = line.slice("RCPT TO: <".length, -1);
if (line.substring(0, 'MAIL FROM: <'.length) === P) {}
const PREFIX = 'MAIL FROM: <'; line.slice(PREFIX.length);
s.write('MAIL FROM: <' + x + '>\r\n');
s.write('MAIL FROM: <a@b.c>\r\n', 0, 'MAIL FROM: <a@b.c>\r\n'.length);
