class A {
  static final String SYNTAX = "501 no", OK = "250 ok";
  @Test void a() {
    assertEquals(List.of(250, 501), talk("MAIL FROM:<>", "RCPT TO:a@x.example"));
    assertThat(talk("MAIL FROM:<>", "RCPT TO:a@x.example")).containsExactly(OK, SYNTAX);
    assertThat(talk("MAIL FROM:<>", "RCPT TO:a@x.example").get(1)).startsWith("501");
    assertArrayEquals(new int[] {250, 501}, talk("MAIL FROM:<>", "RCPT TO:a@x.example"));
    assertArrayEquals(new int[] {250, 250}, talk("MAIL FROM:<>", "RCPT TO:a@x.example"));
    assertThat(say("MAIL FROM:a@x.example")).isIn("501", "553");
    var replies = talk("MAIL FROM:<>", "RCPT TO:a@x.example");
    assertEquals(SYNTAX, replies.get(1));
  }
}
