class Pipeline {
    private static final String SENDER = "MAIL FROM:%s";

    String commands(String sender, String recipient) {
        StringBuilder all = new StringBuilder();
        all.append(String.format(SENDER, sender)).append("\r\n");
        all.append("RCPT TO:<");
        all.append(recipient);
        all.append(">\r\n");
        all.append("RCPT TO:");
        all.append(recipient);
        all.append("\r\n");
        String line = "";
        line += "RCPT TO: ";
        line += recipient;
        line += "\r\n";
        return all + line;
    }

    void log(String sender) {
        StringBuilder told = new StringBuilder();
        told.append("MAIL FROM: ");
        told.append(sender);
        told.append("\n");
        logger.info(told.toString());
    }
}
