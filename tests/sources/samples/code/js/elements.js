const COMM = [
  'helo ' + host + '\n',
  'mail from:<' + from + '>\n',
  'rcpt to:<' + email + '>\n'
];
var socket = net.createConnection(25, address);
socket.on('data', function (data) {
  if (step < COMM.length) {
    socket.write(COMM[step], function () { step++; });
  }
});
const LINES = ['MAIL FROM:<' + from + '>\n', 'RCPT TO:<' + email + '>\n'];
console.log(LINES[0]);
const GOOD = ['MAIL FROM:<' + from + '>\r\n', 'RCPT TO:<' + email + '>\r\n'];
socket.write(GOOD[0]);
const RAW = ['MAIL FROM:<' + from + '>', 'RCPT TO:<' + email + '>'];
socket.write(RAW[step] + '\r\n');
