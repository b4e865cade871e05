class Client {
  void overASocket(String host) throws IOException {
    Socket socket = new Socket(host, 25);
    PrintStream o = new PrintStream(socket.getOutputStream());
    o.print("MAIL FROM:<ann@x.example>\n");
  }

  String intoAText() {
    StringWriter o = new StringWriter();
    o.write("MAIL FROM:<ann@x.example>\n");
    return o.toString();
  }

  void overAProgram(String host) throws IOException {
    Process p = Runtime.getRuntime().exec("telnet " + host);
    PrintStream o = new PrintStream(p.getOutputStream());
    o.print("MAIL FROM:<ann@x.example>\n");
  }
}
