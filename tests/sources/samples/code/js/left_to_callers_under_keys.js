const SMTP = {
  mail: function(callback, from) {
    this.command("MAIL FROM:" + from, callback);
  },
  'rcpt': async function (callback, to) {
    this.command("RCPT TO:" + to, callback);
  },
  sendFrom: function(from) {
    this.command("MAIL FROM:" + from);
  },
};
SMTP.rcpt = function(to) {
  this.command("RCPT TO:" + to);
};
SMTP.addRecipient = function(to) {
  this.command("RCPT TO:" + to);
};
