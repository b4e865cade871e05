// A message's own fields are header fields, which a name may stand in; an envelope's are addresses.
var messageToSend = {
    from: message.from.toString(),
    to: expand(message.to),
    subject: message.subject,
};
this.transporter.sendMail(messageToSend, callback);
sendMail({ from: message.from.toString(), subject: s });
var opts = { from: message.from.text, to: message.to.text, subject: "x", text: body };
transporter.sendMail(opts);
transporter.sendMail({ envelope: { from: message.from.text, to: [message.to.text] }, raw: x });
connection.send({ from: message.from.text, to: [message.to.text] }, raw);
