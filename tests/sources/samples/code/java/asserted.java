class A { void a() throws Exception {
    assertEquals(250, gateway.readCode(), "RCPT TO:" + addr);
    gateway.command("RCPT TO:" + addr);
    throw error("MAIL FROM:<" + from + "> failed: " + e.getMessage());
  send("RCPT TO:" + to.get(0));
} }
