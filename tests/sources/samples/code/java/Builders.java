class Builders {
    void built(Socket socket, String from, String to) throws IOException {
        DataOutputStream os = new DataOutputStream(socket.getOutputStream());
        os.writeBytes("RCPT TO:<" + to + ">\n");
        StringBuilder sb = new StringBuilder();
        sb.append("MAIL FROM:<").append(from).append("> ").append("\r\n");
        sb.append("RCPT TO: ").append(to).append("\r\n");
        String[] all = {"MAIL FROM:<ann@example.com", "RCPT TO:<bob>"};
        msg.setSubject("MAIL FROM: what it means");
        fail("RCPT TO: " + to + " was refused");
        assertTrue(line.startsWith("RCPT TO: <"));
    }
}
props.put("mail.smtp.from", "bounces@@example.com");
client.sendSimpleMessage("alerts@example.com", "bob@example..com", text);
