exports.hook_queue = function (next, connection) {
  const txn = connection?.transaction;
  // Haraka's addresses have their brackets when they are made a text.
  smtp_client.send_command('MAIL', `FROM:${txn.mail_from}`);
  smtp_client.send_command('MAIL', 'FROM:' + connection.transaction.mail_from);
  smtp_client.send_command('RCPT', `TO:${txn.rcpt_to[i]}`);
  smtp_client.send_command('RCPT', `TO:${txn.rcpt_to[0].toString()}`);
  socket.write(`MAIL FROM:${hmail.todo.mail_from.format()}\r\n`);
  socket.write('RCPT TO:' + txn?.rcpt_to[0] + '\r\n');
  // What is taken out of one has none.
  smtp_client.send_command('RCPT', `TO:${txn.rcpt_to[i].address()}`);
  socket.write(`MAIL FROM:${mail_from}\r\n`);
  socket.write(`MAIL FROM:<${txn.mail_from.address()}>\r\n`);
};
