enum Code { Fine = 250, BadPath = 501 }
#[test]
fn a() {
    let codes = talk(&["MAIL FROM:<>", "RCPT TO:a@x.example"]);
    assert_eq!(codes, vec![250, 501]);
    let codes = talk(&["MAIL FROM:<>", "RCPT TO:a@x.example"]);
    assert_eq!(codes, vec![250, 250]);
    assert_eq!(talk(&["MAIL FROM:<>", "RCPT TO:a@x.example"]), [Code::Fine, Code::BadPath]);
    assert!([501, 553].contains(&say("MAIL FROM:a@x.example")));
    assert!(talk(&["MAIL FROM:<>", "RCPT TO:a@x.example"])[1].starts_with("501"));
    assert!(talk(&["MAIL FROM:<>", "RCPT TO:a@x.example"])[1].starts_with("250"));
    assert!(talk(&["MAIL FROM:a@x.example", "RCPT TO:<a@x.example>"])[1].starts_with("501"));
}
