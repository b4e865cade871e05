#[test]
fn rows() {
    for (line, want) in [
        ("MAIL FROM:<@a,@b:n1@x.example>", Ok(Mail { from: "n1@x.example" })),
        (
            "MAIL  FROM : <n2@x.example>",
            Ok(Mail { from: "n2@x.example" }),
        ),
        ("MAIL FROM:<r1@@x.example>", Err(Error::Syntax)),
    ] {
        assert_eq!(parse(line), want);
    }
    assert_eq!(run(&["MAIL FROM:<>", "RCPT TO:n3@x.example"])[1], SYNTAX_RCPT);
    assert_ne!(run("RCPT TO:t1@x.example"), SYNTAX_RCPT);
}
