class A { @Test fun a() {
    assertTrue(cmd("MAIL FROM:r@x.example").startsWith("5"))
    assertTrue(cmd("MAIL FROM:t@x.example").startsWith("2"))
    cmd("MAIL FROM:r@x.example") shouldStartWith "5"
    cmd("MAIL FROM:t@x.example") shouldStartWith "2"
    cmd("MAIL FROM:t@x.example") shouldNotStartWith "5"
    assertEquals(5, cmd("MAIL FROM:r@x.example").code / 100)
    assertThat(cmd("MAIL FROM:r@x.example")).startsWith("5")
}}
