class Client {
    // MAIL FROM: <a@example.com>
    void talk(PrintWriter writer, OutputStream out, String from, String to, char q) throws IOException {
        writer.print("MAIL FROM:<" + from + ">\r\n");
        writer.print("MAIL FROM: <" + from + ">\r\n");
        writer.print("RCPT TO: " + to + "\r\n");
        out.write(("RCPT TO:<" + to.trim() + ">\r\n").getBytes());
        out.write(String.format("RCPT TO: <%s>\r\n", to).getBytes());
        sendCommand("RCPT TO:<a@example..com>");
        if (q == '"') { System.out.println("MAIL FROM: <" + from + ">"); }
        logger.debug("RCPT TO: {}", to);
        new InternetAddress("Lee, Ann <a@example.com>");
        new InternetAddress("Ann Lee <a@example.com>");
        throw new IOException("MAIL FROM: <" + from + "> refused");
    }
}
