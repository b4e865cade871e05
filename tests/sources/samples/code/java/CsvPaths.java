class T {
    @ParameterizedTest
    @CsvSource({
        "MAIL FROM:<rita@mocksmtp.example>, rita@mocksmtp.example",
        "RCPT TO:<sam@mocksmtp.example>, sam@mocksmtp.example",
        "rcpt to:<sam@mocksmtp.example> NOTIFY=NEVER, sam@mocksmtp.example",
        "MAIL FROM:<rita@mocksmtp.example> SIZE=700 BODY=8BITMIME , rita@mocksmtp.example",
        "RCPT TO:<sam@mocksmtp.example> NOTIFY=LATE, sam@mocksmtp.example",
        "RCPT TO: <sam@mocksmtp.example>, sam@mocksmtp.example",
        "RCPT TO:<sam@mocksmtp.example> NOTIFY=NEVER, DELAY",
        "RCPT TO:<sam@mocksmtp.example>, <tom@mocksmtp.example>",
        "RCPT TO:<sam@mocksmtp.example> NOTIFY=NEVER; sam@mocksmtp.example; true",
    })
    void findsThePath(String line, String path) {
        var m = paths.read(line);
        assertEquals(path, m.group(1));
    }
}
