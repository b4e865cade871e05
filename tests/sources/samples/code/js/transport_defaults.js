const t = nodemailer.createTransport({ host: 'mx' }, { from: 'Tannery, Wholesale <w@t.example>' });
const t2 = nodemailer.createTransport(opts, { from: 'Tannery <w@t.example>', replyTo: 'o@t.example' });
const t3 = nodemailer.createTransport({
  host: 'mx',
}, {
  from: 'w@t..example',
});
const xt2 = nodemailer.createTransport(process.env.SMTP_URL, { from: '"Tannery, Wholesale" <w@t.example>' });
const xt3 = nodemailer.createTransport(options(), { from: 'Tannery <w@t..example>' });
