import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({});
const faulty: SendMailOptions = {
  from: { name: 'Foo', address: 'foo@@acme.example' },
  to: [{ name: 'x, y', address: 'y@acme..example' }, 'ok@acme.example'],
  text: 'x',
};
transport.sendMail(faulty);
const sound = { from: { name: 'Foo, Inc', address: 'foo@acme.example' }, to: 'A <a@acme.example>, b@acme.example' };
transport.sendMail(sound, done);
const other = { from: 'yesterday', to: 'x@@y' };
run(other);
