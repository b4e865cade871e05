@Test fun x() {
    assertTrue(parse("MAIL FROM:<a@@b.example>").isFailure)
    parse("MAIL FROM:<b@@b.example>") shouldBe null
    if (send("MAIL FROM:<c@@b.example>").isFailure) retry()
}
@Test fun infix() = script {
    "MAIL FROM : <$OWNER>" gives 501
    "MAIL FROM:<<d@b.example>>" gives 501 // told apart
    "RCPT TO: <e@b.example>" gives "501"
    "RCPT TO: <f@b.example>" gives 250
    "RCPT TO:<g@@b.example>" shouldNotGive 501
}
val infix = listOf("MAIL FROM: <h@b.example>" to 501, "MAIL FROM: <i@b.example>" to 250)
