class VTest {
    @Test
    fun a() {
        shouldThrow<X> {
            c.send(
                "MAIL FROM:a1@x.example"
            )
        }
    }
    @Test
    fun b() {
        assertThrows<X>(
            "no brackets"
        ) {
            c.send(
                "MAIL FROM:a2@x.example"
            )
        }
    }
    @Test
    fun c() {
        assertEquals(
            501,
            c.send(
                "MAIL FROM:a3@x.example"
            ).code
        )
    }
    @Test
    fun sound() {
        shouldNotThrow<X> {
            c.send(
                "MAIL FROM:told1@x.example"
            )
        }
        assertEquals(
            250,
            c.send(
                "MAIL FROM:told2@x.example"
            ).code
        )
    }
}
