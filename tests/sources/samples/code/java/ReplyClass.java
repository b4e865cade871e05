class A { @Test void a() {
    assertTrue(cmd("MAIL FROM:r@x.example").startsWith("5"));
    assertFalse(cmd("MAIL FROM:r@x.example").startsWith("2"));
    assertTrue(cmd("MAIL FROM:t@x.example").startsWith("2"));
    assertFalse(cmd("MAIL FROM:r@x.example").startsWith("250"));
    assertThat(cmd("MAIL FROM:r@x.example")).startsWith("5");
    assertThat(cmd("MAIL FROM:t@x.example")).startsWith("2");
    assertThat(cmd("MAIL FROM:t@x.example")).doesNotStartWith("5");
    assertThat(cmd("MAIL FROM:r@x.example")).doesNotStartWith("2");
    assertEquals(5, cmd("MAIL FROM:r@x.example").getCode() / 100);
    assertEquals(2, cmd("MAIL FROM:t@x.example").getCode() / 100);
    assertThat(cmd("MAIL FROM:r@x.example").getCode()).isBetween(500, 599);
    assertThat(cmd("MAIL FROM:r@x.example").getCode() / 100).isEqualTo(5);
    send("MAIL FROM:r@x.example");
    assertEquals('5', readLine().charAt(0));
    send("MAIL FROM:t@x.example");
    assertEquals('2', readLine().charAt(0));
}}
