    @Test
    void takesItForTheClassIsCalledSo() {
        assertThat(client.send("RCPT TO:<silent>")).isEqualTo(250);
    }

    @Test
    void isStrict() {
        assertThat(client.send("RCPT TO: <told@x.example>")).isEqualTo(250);
    }
