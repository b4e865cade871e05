transport.sendMail({ envelope: { from: headers["from"], to: ["a@b.example"] } });
connection.send({ from: mail.headers.get("from"), to: msg.headers.get("to") }, x, cb);
const sender = msg.headers.get("from"); connection.send({ from: sender, to: ["a@b.example"] }, x, cb);
