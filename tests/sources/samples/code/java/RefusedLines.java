class VTest {
    @Test
    void a() {
        assertThrows(X.class, () ->
            c.send(
                "MAIL FROM:a1@x.example"));
    }
    @Test
    void b() {
        assertThat(c.send("MAIL FROM:a2@x.example"))
            .startsWith("501");
    }
    @Test
    void c() {
        assertThat(
            c.send(
                "MAIL FROM:a3@x.example"
            )
        ).startsWith("501");
    }
    @Test
    void d() {
        assertThrows(
            X.class,
            () -> {
                try (Client c = connect()) {
                    c.send(
                        "MAIL FROM:a4@x.example"
                    );
                }
            }
        );
    }
    @Test
    void sound() {
        assertThat(
            c.send(
                "MAIL FROM:told1@x.example"
            )
        ).startsWith("250");
        assertDoesNotThrow(() ->
            c.send(
                "MAIL FROM:told2@x.example"));
        assertThat(c.send("MAIL FROM:told3@x.example"))
            .startsWith("250");
    }
}
class WTest {
    @Test
    void sound() {
        assertDoesNotThrow(() -> c.send("MAIL FROM:told4@x.example"));
        assertFalse(sent.contains("MAIL FROM:no1@x.example"));
    }
}
