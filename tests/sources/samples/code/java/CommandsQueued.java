class Queue {
  private final Deque<String> queue = new ArrayDeque<>();
  enum Verb { MAIL("MAIL FROM:"), RCPT("RCPT TO:"); final String head; Verb(String head) { this.head = head; }
    String with(String rest) { return head + rest + "\r\n"; } }
  Queue add(String head, String... rest) { queue.add(head + String.join(" ", rest) + "\r\n"); return this; }
  record Cmd(String head, String path) { String line() { return head + path + "\r\n"; } }
  void f(String a) {
    add("RCPT TO:", "<a@x.example>", "NOTIFY=NEVER");
    add("RCPT TO:", "<a@x.example>", "NOTIFY=ALWAYS");
    add("RCPT TO:", "a@x.example");
    queue.add(Verb.RCPT.with("a@x.example"));
    queue.add(Verb.RCPT.with("<a@x.example>"));
    queue.add(new Cmd("RCPT TO:", "a@x.example").line());
    queue.add(new Cmd("RCPT TO:", "<a@x.example>").line());
    Stream.of("a@x.example").map(r -> "RCPT TO:" + r + "\r\n").forEach(queue::add);
    queue.addAll(List.of("MAIL FROM:<a@x.example>\r\n", "RCPT TO: <a@x.example>\r\n"));
  }
}
