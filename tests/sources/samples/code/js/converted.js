socket.write('EHLO me\nMAIL FROM:<a@example.com>\n'.replace(/\n/g, '\r\n'));
socket.write('EHLO me\nMAIL FROM:<a@example.com>\n'.replaceAll('\n', '\r\n'));
socket.write(`EHLO me
MAIL FROM:<a@example.com>
`.split('\n').join('\r\n'));
