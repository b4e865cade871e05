class T { fun x() {
    assertFailsWith<X> { s.send("MAIL FROM: <a@example.com>") }
    shouldThrow<X> {
        s.send("MAIL FROM: <a@example.com>")
    }
    s.send("MAIL FROM: <a@example.com>") shouldBe 501
    when (l) { "MAIL FROM: <a@example.com>" -> 1 }
    if (l in listOf("MAIL FROM: <a@example.com>")) return
    for (c in listOf("MAIL FROM: <ok@example.com>")) s.send(c)
} }
