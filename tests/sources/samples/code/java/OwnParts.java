class B {
  B add(String... parts) { for (String part : parts) { buf.append(part); } buf.append("\r\n"); return this; }
  void put(String head, String rest) throws IOException { out.write((head + rest + "\r\n").getBytes()); }
  void all(String... parts) { out.print(String.join("", parts) + "\r\n"); }
  void f() {
    add("RCPT TO:", "a@x.example");
    add("RCPT TO:", "<a@x.example>");
    put("RCPT TO:", "a@x.example");
    put("RCPT TO:", "<a@x.example>");
    all("RCPT TO:", "a@x.example");
  }
}
