#[test_case("MAIL FROM: <a@b.example>" => false)]
#[case("MAIL FROM: <a@b.example>")]
fn t(c: &str) {
  assert_eq!(parse("MAIL FROM: <a@b.example>"), None);
  let r = parse("MAIL FROM: <a@b.example>");
  assert!(r.is_none());
  assert_matches!(parse("MAIL FROM: <a@b.example>"), Err(_));
  stream.write_all(b"MAIL FROM: <a@b.example>\r\n").unwrap();
  assert!(client.command("MAIL FROM: <a@b.example>").is_ok());
  for c in ["MAIL FROM: <a@b.example>"] { assert!(!valid(c)); }
}
