#[test]
fn a() {
    assert!(send("MAIL FROM: <a@example.com>").is_err());
    assert_eq!(send("MAIL FROM: <a@example.com>"), 501);
    assert_eq!(501, send("MAIL FROM: <a@example.com>"));
    send("MAIL FROM: <a@example.com>").unwrap_err();
    let bad = ["MAIL FROM: <a@example.com>", "RCPT TO: <a@b.c>"];
    assert_eq!(parse("MAIL FROM: <a@example.com>"), None);
    assert!(!valid("MAIL FROM: <a@example.com>"));
    match line { "MAIL FROM: <a@example.com>" => 1, _ => 2 };
    s.write_all(b"MAIL FROM: <a@example.com>\r\n").unwrap();
    let code = read(s);
    assert_eq!(code, 501);
    s.write_all(b"RCPT TO: <ok@example.com>\r\n").unwrap();
    assert_eq!(read(s), 250);
}
