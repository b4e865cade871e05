class L {
  void f(Socket s, String a) {
    String[] parts = {"MAIL FROM:<", a, "\r\n"};
    String[] sound = {"MAIL FROM:<", a, ">\r\n"};
    send(s, parts);
  }
}
