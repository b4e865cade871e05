import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({});
async function post(mail: Mail.Options) {
  await transport.sendMail(mail);
}
const put = async (msg) => transport.sendMail(msg);
const queue = retry((m) => transport.sendMail(m));
class Mailer {
  async notify(m: Mail, again = false) {
    return this.transport.sendMail(m);
  }
}
post({ from: 'Cedar, Clay <a@example.com>', to: x });
put({ from: 'a@example.com', to: 'a@b..example' });
queue({ from: 'a@example.com', to: '"Cedar, Clay" <b@example.com>' });
mailer.notify({ from: 'Cedar, Clay <a@example.com>', to: x });
sendEmail({ from: 'Cedar, Clay <a@example.com>', to: x, subject: 'x' });
queueMail({ from: 'Cedar, Clay <a@example.com>', to: x, subject: 'x' });
sendEvent({ from: 'Cedar, Clay <a@example.com>', to: x });
log({ from: 'Cedar, Clay <a@example.com>', to: x, subject: 'x' });
sock.write(smtp`MAIL FROM:<>`);
sock.write(smtp`MAIL FROM:<a b@example.com>`);
sock.write(`MAIL FROM:<>`);
sock.write(String.raw`MAIL FROM:<a@example.com>\r\n`);
