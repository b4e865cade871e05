class GreenMailIT {
    @Test
    void refusesUnknownParameter() {
        String command = "RCPT TO:<ann@x.example> SIZE=12";

        SmtpReply reply = client.send(command);

        assertThat(reply.isPermanentFailure()).isTrue();
    }

    @Test
    void near() {
        String command = "RCPT TO:<ann@x.example> SIZE=12";
        SmtpReply reply = client.send(command);
        assertThat(reply.isPermanentFailure()).isTrue();
    }

    @Test
    void accepts() {
        String command = "RCPT TO:<ann@x.example> SIZE=12";
        SmtpReply reply = client.send(command);
        assertThat(reply.isSuccess()).isTrue();
        assertThat(reply.isPermanentFailure()).isFalse();
        assertFalse(reply.isPermanentFailure());
    }

    @Test
    void asserts() {
        String command = "RCPT TO:<ann@x.example> SIZE=12";
        SmtpReply reply = client.send(command);
        assertTrue(reply.isError());
    }

    @Test
    void inline() {
        assertTrue(client.send("RCPT TO:<ann@x.example> SIZE=12").isError());
        assertThat(client.send("RCPT TO:<ann@x.example> SIZE=12").isPermanentFailure()).isTrue();
        assertFalse(client.send("RCPT TO:<ann@x.example> SIZE=12").isAccepted());
    }
}
