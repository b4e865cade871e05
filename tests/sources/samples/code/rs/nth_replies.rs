#[test]
fn a() {
    assert_eq!(run(&["MAIL FROM:mira@harbour.example"]), ["501 5.5.4"]);
    assert_eq!(run(&["MAIL FROM:<>", "RCPT TO:<>"])[1], "501 5.5.4");
    assert_eq!(run(&["MAIL FROM:<>", "RCPT TO:<>"]).last().unwrap(), "501 5.5.4");
    assert_eq!(run(&["MAIL FROM:<>", "RCPT TO:<>"]), ["250 ok", "501 5.5.4"]);
    assert_eq!(run(&["MAIL FROM:<", "RCPT TO:<x@y.example>"]), ["501 5.5.4", "503 first"]);
    assert_eq!(run(&["MAIL FROM:<", "RCPT TO:<x@y.example>"])[0], "501 5.5.4");
    assert_eq!(run(&["MAIL FROM:x@y.example", "RCPT TO:<x@y.example>"])[1], "501 5.5.4");
    assert_eq!(run(&["MAIL FROM:x@y.example", "RCPT TO:<x@y.example>"])[0], "250 ok");
    assert_eq!(run(&["MAIL FROM:<>", "RCPT TO:x@y.example"])[0], "501 ok");
    assert_eq!(run(&["MAIL FROM:<>", "RCPT TO:x@y.example"])[1], "250 ok");
    let out = run(&["MAIL FROM:<>", "RCPT TO:x@y.example"]);
    assert_eq!(out[1], "501 ok");
    let out = run(&["MAIL FROM:<>", "RCPT TO:x@y.example"]);
    assert_eq!(out[1], "250 ok");
}
