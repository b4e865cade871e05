import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
const connection = new SMTPConnection({ host: 'x', port: 25 });
connection.send({ from: 'Uptime <u@f.example>', to: ['o@f.example'] }, 'x', cb);
connection.send({ from: 'u@f.example', to: ['o@f.example', 'Bob <b@f.example>'] }, 'x', cb);
connection.send({ from: 'u@f.example', to: 'o@f.example' }, 'x', cb);
const msg = {
  from: 'Ann <a@b.example>',
  to: 'a@b.example; c@d.example',
  subject: 'x',
};
transporter.sendMail(msg);
const ok = { from: '"Ann, Bob" <a@b.example>', to: 'a@b.example, c@d.example', subject: 'x' };
await transporter.sendMail(ok, cb);
sgMail.send({ to: 'x@y.example', from: 'Ann, Bob <a@b.example>', subject: 'x', text });
mg.messages.create('d.example', { from: 'Ann <a@b..example>', to: ['x@y.example'], subject: 'x' });
await resend.emails.send({ from: 'Ann <a@b.example>', to: ['x@y.example'], subject: 'x', html });
await resend.emails.send({ from: 'Ann a@b.example', to: ['x@y.example'], subject: 'x', html });
spawnSendmail(['-t', '-f', 'Ann <a@b.example>']);
pipeToSendmail(['-i', '-f', 'a@b.example', '--', to], text);
runSwaks('--from', 'a..b@c.example', '--to', 'x@y.example');
