async function* d(mail: Mail) {
  for (const rcpt of mail.rcpts) {
    const reply = yield `RCPT TO:<${rcpt}>`;
    if (reply.code >= 300) failed.push({ ...reply, text: `RCPT TO: ${rcpt}: ${reply.text}` });
    if (reply.code >= 300) throw new Error(`RCPT TO: ${rcpt}: ${reply.text}`);
    errors.push(`RCPT TO: ${rcpt}: ${reply}`);
    errors.push('RCPT TO: ' + rcpt + ': ' + reply.text);
    errors.push({ cmd: `MAIL FROM: ${mail.from} -> ${reply.text}` });
    errors.push({ cmd: `MAIL FROM: ${mail.from} (${reply.text})` });
    errors.push({ cmd: `MAIL FROM: ${mail.from}: rejected` });
    errors.push({ cmd: `MAIL FROM: ${mail.from}, ${reply.text}` });
    errors.push({ cmd: `MAIL FROM: <${mail.from}>: ${reply.text}` });
    errors.push({ cmd: `MAIL FROM:<${mail.from}>: ${reply.text}` });
  }
}
