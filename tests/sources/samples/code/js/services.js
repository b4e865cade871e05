const nodemailer = require('nodemailer');
transporter.sendMail({ from: 'a@example.com', to: 'b@example.com', replyTo: 'info@@example.com', subject: 'x' });
transporter.sendMail({ from: 'a@example.com', to: 'b@example.com', replyTo: 'a@example.com, b@example.com', subject: 'x' });
const mailOptions = { from: 'a@example.com', replyTo: 'info@@example.com', subject: 'x' };
ses.sendEmail({ Source: 'Smith, J <j@example.com>', Destination: { ToAddresses: ['a@@example.com'] }, Message: {} });
const p = new SendEmailCommand({ FromEmailAddress: 'Smith, J <j@example.com>', Destination: { ToAddresses: ['a@@example.com'] }, Content: {} });
const params = {
  Destination: { CcAddresses: ['b@example..com'], ToAddresses: ['a@example.com, b@example.com'] },
  Source: 'Ann <a@@example.com>',
  ReplyToAddresses: ['b@@example.com'],
};
const other = { Source: 'a@@b', x: 1 };
smtp.sendMail({ to: 'a@example.com,b@example.com'.split(','), from: 'x@example.com' });
