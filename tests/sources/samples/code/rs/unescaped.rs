fn f() {
    s.write_all(r"RCPT TO:<a,b@example.com>".as_bytes());
    s.write_all(br"RCPT TO:<a,b@example.com>");
    s.write_all(r#"RCPT TO:<#a,b@example.com>"#.as_bytes());
    s.write_all(r##"RCPT TO:<a,b@example.com>"##.as_bytes());
    s.write_all(b"RCPT TO:<a,b@example.com>\r\n");
    s.write_all(r"RCPT TO: <a@example.com>".as_bytes());
}
