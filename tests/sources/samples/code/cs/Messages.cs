using System.Net.Mail;
using MimeKit;
class N {
  void A() {
    var m = new MailMessage("reports@n.example", "board@n.example;chair@n.example", "Weekly", text);
    m = new MailMessage("reports@n.example", "board@n.example, chair@n.example", "Weekly", text);
    m = new MailMessage("reports.n.example", "board@n.example");
    m = new MailMessage("Reports <r@n.example>", "Board <board@n.example>");
    m = new MailMessage(new MailAddress("a@b.example"), new MailAddress("a@b..example"));
    m.From = new MailAddress("a@b.example", "Ann, Bob");
    m.To.Add("a@b.example,c@d.example");
    m.To.Add("a@b.example;c@d.example");
    m.CC.Add("a@b_c.example");
    m.Bcc.Add("archive.b.example");
    m.ReplyToList.Add("x@y.example");
    mail.To.Add(new MailAddress("x@y.example; z@y.example"));
    client.Send("from@b.example", "a@b.example;c@d.example", "s", "b");
    client.Send("from@b.example", "a@b.example, c@d.example", "s", "b");
    smtpClient.SendMailAsync("from b.example", "to@b.example", "s", "b");
    smtpClient.SendMailAsync("from@b..example", "to@b.example", "s", "b");
    message.From.Add(new MailboxAddress("Ann, Bob", "ann@b.example"));
    message.From.Add(new MailboxAddress("Ann", "Ann <ann@b.example>"));
    message.To.Add(MailboxAddress.Parse("a@b.example, c@d.example"));
    message.To.Add(MailboxAddress.Parse("Ann <a@b.example>"));
    message.To.AddRange(InternetAddressList.Parse("a@b.example, c@d.example"));
    items.To.Add("mail.example.com");
    Paths.Add("foo.example.com");
    Assert.Equal(250, (await client.Send("MAIL FROM:<ann@b.example>")).Code);
  }
}
