record Cmd(string Head, string Rest) { public string Line => $"{Head}{Rest}\r\n"; }
class A { void F() { Send(new Cmd("RCPT TO:", "a@x.example"));
 Send(new Cmd("RCPT TO:", "<a@x.example>")); Send(new Cmd("RCPT TO:", $"<{x}>")); } }
