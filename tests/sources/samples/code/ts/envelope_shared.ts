import SMTPConnection from 'nodemailer/lib/smtp-connection';
const envelope = {
  from: 'Clinic Desk <desk@clinic.example>',
  to: ['ann@mail.example', 'bob@mail.example'],
};
transport.sendMail({ envelope, text: 'x' });
