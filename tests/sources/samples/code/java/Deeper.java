class Deeper { void f(java.net.Socket s) throws Exception {
  s.getOutputStream().write("""
      MAIL FROM:<ann@x.example>\r
       RCPT TO:<ann@x.example>\r
      """.getBytes());
  s.getOutputStream().write("""
      MAIL FROM:<ann@x.example>\r
      RCPT TO:<ann@x.example>\r
      """.getBytes());
  s.getOutputStream().write("""
      MAIL FROM:<ann@x.example>\r
        RCPT TO:<ann@x.example>\r
      """.stripIndent().getBytes());
}}
