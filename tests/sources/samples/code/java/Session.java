class Session {
    @CsvSource({
        "RCPT TO:<a@example.com> NOTIFY=NEVER | 250",
        "RCPT TO:<a@example..com> | 501",
        "MAIL FROM:<a@example.com>|RCPT TO:b@example.com",
    })
    void talk(List<String> recipients) {
        for (String r : recipients) {
            command("RCPT TO:" + r.trim());
        }
        command("RCPT TO:<" + String.join(",", recipients) + ">");
        command("RCPT TO:<".concat(one).concat("> NOTIFY=" + NEVER));
    }
}
