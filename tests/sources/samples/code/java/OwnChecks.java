class OwnTest {
  enum Code { OK(250), SYNTAX(501), UNKNOWN(550); }
  static final int SYNTAX_ERROR = 501;
  @Test void a() {
    check("MAIL FROM:a@x.example", 501);
    check("MAIL FROM:a@x.example", 250);
    check(501, "MAIL FROM:a@x.example");
    check("MAIL FROM:a@x.example", Code.SYNTAX);
    check("MAIL FROM:a@x.example", Code.UNKNOWN);
    check("MAIL FROM:a@x.example", Code.OK);
    check("MAIL FROM:a@x.example", SYNTAX_ERROR);
    assertRefused("MAIL FROM:a@x.example");
    assertSyntaxError(client.send("MAIL FROM:a@x.example"));
    expect("MAIL FROM:a@x.example").toReply(501);
    expect("MAIL FROM:a@x.example").toReply(250);
    send("MAIL FROM:a@x.example").expect(501);
    send("MAIL FROM:a@x.example").expect(250);
    send("MAIL FROM:a@x.example").andExpect(code(501));
    assertThat(send("MAIL FROM:a@x.example"), startsWith("501"));
    assertThat(send("MAIL FROM:a@x.example"), is(Code.SYNTAX));
  }
}
