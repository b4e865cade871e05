const SMTPConnection = require('nodemailer/lib/smtp-connection');
const c = new SMTPConnection({host:'x'}); c.send({ from: 'A <a@acme.io>', to: 'b@acme.io' }, 'x', cb);
