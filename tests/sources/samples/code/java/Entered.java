class Entered {
  private TelnetClient telnet = new TelnetClient();

  void process() throws Exception {
    Process process = Runtime.getRuntime().exec("openssl s_client -crlf -connect mx:25");
    OutputStream pipe = process.getOutputStream();
    pipe.write("MAIL FROM:<a@b.example>\n".getBytes());
    var p = new ProcessBuilder("telnet", "mx", "25").start();
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(p.getOutputStream()));
    writer.write("RCPT TO:<a@b.example>\n");
  }

  void telnet() throws Exception {
    PrintStream print = new PrintStream(telnet.getOutputStream());
    print.println("MAIL FROM:<a@b.example>");
    print.print("RCPT TO:<a@b.example>\n");
  }

  void socket(Socket s) throws Exception {
    OutputStream out = s.getOutputStream();
    out.write("MAIL FROM:<a@b.example>\n".getBytes());
  }
}
