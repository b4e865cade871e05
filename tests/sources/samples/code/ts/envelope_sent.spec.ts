import SMTPConnection from 'nodemailer/lib/smtp-connection';
describe('sendLetter', () => {
  it('speaks through the connection of nodemailer', (done) => {
    const connection = new SMTPConnection({ port, ignoreTLS: true });
    connection.connect(() => {
      const envelope = {
        from: 'Clinic Desk <desk@clinic.example>',
        to: ['ann@mail.example', 'bob@mail.example'],
      };
      connection.send(envelope, 'Subject: hi\r\n\r\nhi\r\n', () => done());
    });
  });
});
