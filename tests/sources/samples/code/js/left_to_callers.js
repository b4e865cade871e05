const { Socket } = require('net');
class Client {
  mail(callback, from) {
    this.command(`MAIL FROM:${from}`, callback);
  }
  rcpt(callback, to) {
    this.command("RCPT TO:" + to, callback);
  }
}
class Second {
  sendFrom(from) {
    this.command(`MAIL FROM:${from}`);
  }
}
module.exports = Client;
