class ATest {
    private static final String SYNTAX = "501 5.5.4 Syntax error";
    private static final String DENIED = "550 5.7.1 no";
    private static final String OK = "250 OK";
    private static final int SYNTAX_ERROR = 501;
    @Test
    void a() {
        assertEquals(SYNTAX, say("MAIL FROM:a@x.example"));
        assertEquals(SYNTAX, say("MAIL FROM:<>", "RCPT TO:a@x.example").get(1));
        assertEquals(List.of(OK, SYNTAX), say("MAIL FROM:<>", "RCPT TO:a@x.example"));
        assertThat(say("MAIL FROM:a@x.example")).isEqualTo(SYNTAX);
        assertEquals(SYNTAX_ERROR, say("MAIL FROM:a@x.example").code());
        assertEquals(OK, say("MAIL FROM:a@x.example"));
        assertEquals(DENIED, say("MAIL FROM:a@x.example"));
        assertNotEquals(SYNTAX, say("MAIL FROM:a@x.example"));
    }
}
