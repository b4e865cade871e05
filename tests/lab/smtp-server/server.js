// nodemailer's smtp-server on 127.0.0.1: server.js PORT OPTIONS, the options as JSON. It takes everything and drops it.
const {SMTPServer} = require('smtp-server');

const server = new SMTPServer({
  authOptional: true,
  disableReverseLookup: true,
  disabledCommands: ['STARTTLS'],
  name: 'mx.lab.test',
  socketTimeout: 3600000,
  onMailFrom: (address, session, done) => done(),
  onRcptTo: (address, session, done) => done(),
  onData: (stream, session, done) => { stream.resume(); stream.on('end', done); },
  ...JSON.parse(process.argv[3]),
});
server.on('error', () => {});
server.listen(Number(process.argv[2]), '127.0.0.1');
