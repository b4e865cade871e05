const steps = ['HELO ' + host, 'auth login', user, 'mail from:' + sender, 'rcpt to: ' + to, 'data', body, 'quit'];
const labels = ['helpers', 'mail from: ' + sender, 'data of ' + to];
const line = 'rcpt to: ' + to;
socket.write(line);
const shown = 'mail from: ' + sender;
console.log(shown);
