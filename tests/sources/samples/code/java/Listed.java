class Listed { static final List<String> ADMINS = List.of(
    "<a@b.example>",
    "<c@d.example>");
  static final String[] MORE = {
    "<a@b.example>",
  };
  void f() {
    for (String admin : ADMINS) out.print("RCPT TO:" + admin + "\r\n");
    for (String addr : MORE) out.print("RCPT TO:" + addr + "\r\n");
    ADMINS.forEach(rcpt -> out.print("RCPT TO:" + rcpt + "\r\n"));
    for (String user : users) out.print("RCPT TO:" + user + "\r\n");
  } }
