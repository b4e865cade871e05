#[test]
#[should_panic]
fn fails() {
    parse("MAIL FROM: <ann@x.example>");
}
#[test]
fn taken() {
    parse("MAIL FROM: <told@x.example>");
    let Ok(c) = parse("MAIL FROM: <told@x.example>") else { panic!() };
    let Err(e) = send("MAIL FROM: <told@x.example>\r\n") else { return Ok(()) };
}
#[test]
fn refused() {
    let Err(e) = parse("MAIL FROM: <ann@x.example>") else { panic!() };
    for line in ["MAIL TO:<ann@x.example>", "RCPT FROM:<ann@x.example>"] {
        assert!(
            matches!(Command::parse(line), Command::InvalidSyntax(_)),
            "{line:?}"
        );
    }
    assert_eq!(
        Command::parse("RCPT TO:<@bad..route:ann@x.example>"),
        Command::Recipient {
            recipient: Err(ArgumentError::InvalidPath)
        }
    );
    for line in ["MAIL TO:<told@x.example>"] {
        assert!(matches!(Command::parse(line), Command::Mail(_)));
    }
}
#[rstest]
#[case("MAIL FROM: <ann@x.example>", Err(Syntax))]
#[case("MAIL FROM: <told@x.example>", Ok(Mail))]
fn rows(#[case] line: &str) {}
