class HandedTest { @Test void a() {
    client.setSender("r@@x.example");
    assertEquals(501, client.getReplyCode());
    client.setSender("t@@x.example");
    assertEquals(250, client.getReplyCode());
}}
