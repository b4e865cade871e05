class Framed {
    void send() throws IOException {
        out.write(boxes.stream().collect(Collectors.joining(", ", "RCPT TO:<", ">\r\n")));
        out.write(boxes.stream().collect(Collectors.joining(">\r\nRCPT TO:<", "RCPT TO:<", ">\r\n")));
        StringJoiner all = new StringJoiner(",", "RCPT TO:<", ">\r\n");
        String more = parts.collect(joining(" ", "RCPT TO:<a@example.com> ", "\r\n"));
    }

    record Rcpt(String path) implements SmtpCommand {
        public String toString() {
            return "RCPT TO: <" + path + ">";
        }
    }

    record Transaction(String path) {
        public String toString() {
            return "MAIL FROM: <" + path + ">";
        }
    }
}
