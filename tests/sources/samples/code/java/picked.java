import org.apache.commons.net.smtp.SMTPClient;
class A {
    private static final Map<String, String> SENDERS = Map.of(
        "invoice", "invoices@billing.example.com.",
        "reminder", "reminders@billing.example.com");
    private static final Map<Kind, String> RCPTS = Map.ofEntries(
        entry(Kind.A, "a@example.com"),
        entry(Kind.B, "b@example..com"));
    void go(SMTPClient client, String kind) throws IOException {
        client.setSender(SENDERS.get(kind));
        client.addRecipient(RCPTS.getOrDefault(kind, "x@example.com"));
        client.sendCommand("MAIL FROM:<" + SENDERS.get(kind) + ">");
        writer.write(String.format("RCPT TO:<%s>\r\n", RCPTS.get(kind)));
        client.addRecipient(recipientOf(kind));
    }
    private String recipientOf(String kind) {
        if (kind.equals("a")) {
            return "a@example.com";
        }
        return "b@example.com.";
    }
}
