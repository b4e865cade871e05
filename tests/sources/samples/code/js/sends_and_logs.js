async function go(sender, to) {
  await logAndSend(`MAIL FROM: ${sender}`, 250);
  await traceRequest('RCPT TO: ' + to, '250');
  log = await sendCommand(log, `RCPT TO: ${to}`, 250);
}

function show(sender, to) {
  logCommand(`MAIL FROM: ${sender}`);
  debugSend('DATA');
  logCommand('DATA');
  debugSend('RCPT TO: ' + to);
  console.log('RCPT TO: ' + to, 250);
  logger.sendCommand('RCPT TO: ' + to, 250);
  logResponse('RCPT TO: ' + to, 250);
}
