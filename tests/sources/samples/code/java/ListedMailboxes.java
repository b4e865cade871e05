class E { static final String[] OPS = {"a@brewery.example", "b@brewery.example"};
 static final List<String> L = List.of("a@brewery.example", "b@brewery.example");
 void f() { out.write("RCPT TO:" + OPS[0] + "\r\n");
  out.write("RCPT TO:" + L.get(0) + "\r\n"); } }
