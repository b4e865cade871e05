class A { @Test void a() {
    client.sendCommand("MAIL FROM: <r1@x.example>");
    assertFalse(SMTPReply.isPositiveCompletion(client.getReplyCode()));
    client.sendCommand("MAIL FROM: <r2@x.example>");
    assertTrue(SMTPReply.isNegativePermanent(client.getReplyCode()));
    client.sendCommand("MAIL FROM: <t3@x.example>");
    assertTrue(SMTPReply.isPositiveCompletion(client.getReplyCode()));
    client.sendCommand("MAIL FROM: <t4@x.example>");
    assertFalse(SMTPReply.isNegativePermanent(client.getReplyCode()));
    client.sendCommand("MAIL FROM: <t5@x.example>");
    if (!SMTPReply.isPositiveCompletion(client.getReplyCode())) { fail(); }
  }
}
