class CsvTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RCPT TO:<barn@sparrow.example> | 250",
        "RCPT TO:barn@sparrow.example | 501",
        "RCPT TO:<> | 550",
        "RCPT TO:<barn@sparrow.example> ORCPT=barn@sparrow.example | 250",
    })
    void recipients(String line, String code) {
        assertThat(handler.receive(line)).startsWith(code);
    }
    @ParameterizedTest
    @CsvSource({
        "RCPT TO:<barn@sparrow.example>, 250",
        "RCPT TO:barn@sparrow.example, 501",
        "'RCPT TO:barn@sparrow.example', 501",
        "501, RCPT TO:barn@sparrow.example",
        "RCPT TO:<> , 550",
        "RCPT TO:<barn@sparrow.example> ORCPT=barn@sparrow.example, 250",
    })
    void recipients2(String line, String code) {
        assertThat(handler.receive(line)).startsWith(code);
    }
    @CsvSource(textBlock = """
        RCPT TO:<barn@sparrow.example>, 250
        RCPT TO:barn@sparrow.example, 501
        RCPT TO:barn@sparrow.example, 250
        """)
    void r3(String line, String code) {
        assertThat(handler.receive(line)).startsWith(code);
    }
}
class CodeBefore {
    @ParameterizedTest
    @CsvSource({
        "250, RCPT TO:<audit@[192.0.2.317]>",
        "501, RCPT TO: <audit@ledgerline.example>",
        "550, RCPT TO: <audit@ledgerline.example>",
    })
    void r(int code, String line) { assertEquals(code, parser.reply(line).code()); }
}
class WordBehind {
    @ParameterizedTest
    @CsvSource({
        "RCPT TO:<audit@ledgerline.example>, ACCEPTED",
        "RCPT TO:<audit@ledgerline.example> NOTIFY=DELAY, ACCEPTED",
        "RCPT TO:<audit@[192.0.2.317]>, ACCEPTED",
        "RCPT TO:audit@ledgerline.example, true, plain",
        "RCPT TO:<audit@ledgerline.example>, SIZE=5",
        "RCPT TO:<audit@ledgerline.example> NOTIFY=DELAY, FAILURE",
        "RCPT TO:<audit@ledgerline.example> NOTIFY=DELAY,FAIL",
        "RCPT TO:<>, REJECTED",
        "RCPT TO:audit@ledgerline.example,REJECTED",
        "RCPT TO <audit@ledgerline.example>; Verdict.INVALID",
        "RCPT TO:audit@ledgerline.example, SYNTAX_ERROR, no brackets",
        "RCPT TO:<audit@[192.0.2]> | NOT_ACCEPTED",
        "RCPT TO:<audit@ledgerline.example, false",
        "RCPT TO:<@a.example:audit@ledgerline.example>, ACCEPTED",
    })
    void r(String line, Verdict verdict) { assertEquals(verdict, parser.classify(line)); }
}
