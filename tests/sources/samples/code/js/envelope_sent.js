const SMTPConnection = require('nodemailer/lib/smtp-connection');
let envelope = { from: 'desk@clinic.example',
  to: ['Ann <ann@mail.example>', 'bob@mail.example'] };
await conn.send(envelope, 'Subject: hi');
let envelope = { from: 'desk@clinic.example', to: ['ann@mail.example', 'bob@mail.example'] };
await conn.send(envelope, 'Subject: hi');
