class Relay {
    private LineClient client = LineClient.connect("localhost", 25);

    void forward(Envelope env) {
        StringBuilder sb = new StringBuilder();
        sb.append("MAIL FROM:<").append(env.sender()).append('>');
        hop.writeLine(sb.toString());
        sb.append("RCPT TO: <").append(env.to()).append('>').append('\n');
        client.send("EHLO a.example");
        client.send("MAIL FROM:<" + env.sender() + '>');
        client.send("RCPT TO:<a@a.example>");
        client.send("RCPT TO:" + env.recipient());
        client.send("RCPT TO:" + env.path());
        client.send("MAIL FROM:" + message.getHeader("From", null));
        client.send("RCPT TO:" + quote('<', env.to(), '>'));
    }
}
