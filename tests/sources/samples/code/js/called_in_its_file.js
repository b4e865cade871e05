const SMTP = {
  mail: function(from) {
    this.command("MAIL FROM:" + from);
  },
};
SMTP.mail(process.argv[2]);
