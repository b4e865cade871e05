const angle = (address) => `<${address}>`;
const bare = (address) => address.replace(/[<>]/g, '');
function wrap(address) { return '<' + address + '>'; }
socket.write(`RCPT TO:<${angle(to)}>\r\n`);
socket.write('RCPT TO:<' + wrap(to) + '>\r\n');
socket.write(`RCPT TO:${angle(to)}\r\n`);
socket.write(`RCPT TO:<${bare(to)}>\r\n`);
