const s = net.connect(25, 'h');
res.write(`RCPT TO: ${to}\n`);
fs.writeFileSync('log', 'RCPT TO: ' + to + '\n');
logStream.write('RCPT TO: ' + to + '\n');
out.write('RCPT TO: ' + to + '\n');
