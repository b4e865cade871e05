const say = (what, ...rest) => { process.stderr.write(what + ' ' + rest.join(' ') + '\n'); };
function send(line, cb) { this.socket.write(line + '\r\n'); this.cb = cb; }
function note(head, rest) { this.log.push(head + rest); }
function dialog(...lines) { for (const line of lines) { socket.write(line); socket.write('\r\n'); } }
function script(lines) { lines.forEach((line) => socket.write(line + '\r\n')); }
function script2(lines) { socket.write(lines.join('\r\n') + '\r\n'); }
say('RCPT TO:', rcpt);
send('RCPT TO:<a@x.example>', onRcpt);
send('RCPT TO:<a@x.example>', 'rcpt');
note('RCPT TO:', rcpt);
dialog('MAIL FROM:<a@x.example>', 'RCPT TO:<b@x.example>', 'DATA');
dialog('RCPT TO:<b@x.example>', body);
script(['MAIL FROM:<a@x.example>', 'RCPT TO:<b@x.example>', 'DATA']);
script2(['MAIL FROM:<a@x.example>', 'RCPT TO:<b@x.example>', 'DATA']);
