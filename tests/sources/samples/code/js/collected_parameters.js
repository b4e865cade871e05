function mail(socket, path, size) {
  const args = [], env = [];
  args.push('BODY=8BIT');
  if (size) args.push('SIZE=' + size + 'k');
  args.push(`SIZE=${size}`);
  env.push('SIZE=big');
  spawn('make', env);
  socket.write('MAIL FROM:<' + path + '> ' + args.join(' ') + '\r\n');
}
