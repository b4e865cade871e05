class A { void a() {
  out.print("MAIL FROM:<" + a + ">\r\n");
  out.print("RCPT TO:" + option("keeper") + "\r\n");
  out.print("RCPT TO:" + System.getenv("KEEPER") + "\r\n");
  out.print("RCPT TO:" + props.getProperty("keeper") + "\r\n");
}}
