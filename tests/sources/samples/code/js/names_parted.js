const nodemailer = require('nodemailer');
const t = nodemailer.createTransport({});
t.sendMail({from: `Acme, ${x} <${y}>`, to: 'b@acme.io'});
t.sendMail({from: `"Acme, ${x}" <${y}>`, to: `${a}, Bob <${b}>`});
