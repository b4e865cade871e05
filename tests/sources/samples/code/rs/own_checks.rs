const SYNTAX: u16 = 501;
#[test]
fn a() {
    check("MAIL FROM:a@x.example", 501);
    check("MAIL FROM:a@x.example", 250);
    check("MAIL FROM:a@x.example", SYNTAX);
    expect_code(&mut c, "MAIL FROM:a@x.example", 501);
    assert_refused(&mut c, "MAIL FROM:a@x.example");
    assert_reply!(c, "MAIL FROM:a@x.example", 501);
    assert_reply!(c, "MAIL FROM:a@x.example", 250);
    assert_eq!(c.cmd("MAIL FROM:a@x.example").code(), ReplyCode::SYNTAX_ERROR);
    assert!(c.cmd("MAIL FROM:a@x.example").is_permanent_error());
    assert!(matches!(c.cmd("MAIL FROM:a@x.example"), Reply { code: 501, .. }));
}
