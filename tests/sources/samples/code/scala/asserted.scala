parse("MAIL FROM: <a@b.example>") shouldBe None
parse("MAIL FROM: <a@b.example>") should be (None)
parse("MAIL FROM: <a@b.example>") mustEqual None
