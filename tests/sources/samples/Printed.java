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
