class PrintedSet {
  void sound(Socket s) throws Exception {
    System.setProperty("line.separator", "\r\n");
    PrintWriter out = new PrintWriter(s.getOutputStream(), true);
    out.println("RCPT TO:<" + to + ">");
  }
}
