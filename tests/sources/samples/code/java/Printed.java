class Printed {
  void faulty(Socket s) throws Exception {
    PrintWriter out = new PrintWriter(s.getOutputStream(), true);
    out.println("RCPT TO:<" + to + ">");
    out.print("RCPT TO:<" + to + ">\r\n");
  }

  void shown() {
    System.out.println("RCPT TO:<" + to + ">");
    log.println("RCPT TO:<" + to + ">");
  }
}

class Handed {
  void asked(PrintWriter out, BufferedReader in, String to) throws IOException {
    out.println("RCPT TO:<" + to + ">");
    in.readLine();
  }

  void heard(BufferedReader in, final PrintWriter mail, String to) {
    mail.println("RCPT TO:<" + to + ">");
  }

  void both(PrintWriter w, String from, String to) {
    w.print("MAIL FROM:<" + from + ">\r\n");
    w.println("RCPT TO:<" + to + ">");
  }

  void page(PrintWriter page, String to) {
    page.println("RCPT TO:<" + to + ">");
  }
}
