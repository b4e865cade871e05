const client = new SMTPClient({ host: 'h' });
client.send(
	{ from: 'you <username@your-email.com>', to: 'someone <someone@your-email.com>, another <another@your-email.com>', subject: 'x' },
	(err, message) => { console.log(err || message); }
);
// or instead you can create an instance of 'smtp.SMTPConnection'
const { SMTPClient, SMTPConnection } = require('emailjs');
const client = new SMTPClient({ host: 'h' });
client.send(
	{ from: 'you <username@your-email.com>', to: 'someone <someone@your-email.com>', subject: 'x' },
	(err, message) => { console.log(err || message); }
);
client.send({ from: 'you <you@example.com>', to: ['a@example.com'] }, body, (err) => {});
