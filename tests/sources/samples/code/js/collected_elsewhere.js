const opts = [];
opts.push('SIZE=XL', 'BODY=cotton');
order(opts.join(' '));
const args = ['SIZE=10k'];
const more = args.join(' ');
socket.write(`MAIL FROM:<${from}> ${more}\r\n`);
