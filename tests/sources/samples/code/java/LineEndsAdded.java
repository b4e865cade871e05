class J { void go(String a) throws Exception { PrintWriter out = new PrintWriter(new Socket("mx", 25).getOutputStream(), true);
    out.println("MAIL FROM:<a@x.example>\r\n");
    out.println("MAIL FROM:<a@x.example>\r");
    out.println("MAIL FROM:<a@x.example>\n");
    out.println("MAIL FROM:<" + a + ">\r\n");
    out.print("MAIL FROM:<" + a + ">\r\n");
    out.printf("MAIL FROM:<%s>\r\n", a);
    System.out.println("MAIL FROM:<" + a + ">\r\n");
    log.println("MAIL FROM:<" + a + ">\r\n");
    writer.println("MAIL FROM:<" + a + ">\r\n");
} }
