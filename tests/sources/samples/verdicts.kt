@Test fun x() {
    assertTrue(parse("MAIL FROM:<a@@b.example>").isFailure)
    parse("MAIL FROM:<b@@b.example>") shouldBe null
    if (send("MAIL FROM:<c@@b.example>").isFailure) retry()
}
