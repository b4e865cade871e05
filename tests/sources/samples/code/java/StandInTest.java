class StandInTest {
    @Test
    void goesOn() throws Exception {
        doReturn("250 taken").when(line).send("MAIL FROM: <a@x.example>");
        doThrow(new Dropped())
            .when(line)
            .send("RCPT TO: <b@x.example>");
        willReturn("250 taken").given(line).send("RCPT TO: <c@x.example>");
        verify(line).send("RCPT TO: <dd>");
        line.send("RCPT TO: <told@x.example>");
    }
}
