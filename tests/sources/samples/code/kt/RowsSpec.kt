class RowsSpec : FreeSpec({
    "refuses the rest" {
        forAll(
            row("MAIL FROM:<s1@x.example>SIZE=1"),
            row("RCPT TO:<>"),
        ) { line ->
            shouldThrow<SyntaxException> { parser.parse(line) }
        }
    }

    "sloppy" - {
        "takes what the apps sent" {
            parser.parse("MAIL FROM: <s2@x.example>") shouldNotBe null
        }
    }

    "takes all" {
        forAll(
            row("MAIL FROM: <told1@x.example>"),
        ) { line ->
            parser.parse(line) shouldNotBe null
        }
    }
})
