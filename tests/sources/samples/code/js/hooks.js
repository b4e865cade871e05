exports.hook_rcpt_ok = function (next, connection, recipient) {
    var smtp_client = connection.notes.smtp_client;
    smtp_client.send_command('RCPT', 'TO:' + recipient);
};
exports.hook_rcpt = function (next, connection, params) {
    const rcpt = params[0];
    smtp_client.send_command('RCPT', 'TO:' + rcpt);
    smtp_client.send_command('RCPT', `TO:${rcpt}`);
    smtp_client.send_command('RCPT', `TO:${txn.rcpt_to[i]}`);
    smtp_client.send_command('MAIL', `FROM:${txn.mail_from}`);
    smtp_client.send_command('MAIL', 'FROM:' + sender);
    smtp_client.send_command('RCPT', `TO:${recip}`);
};
