#[test]
fn a() {
    let mut q = MockQueue::new();
    q.expect_begin().never();
    s.feed("MAIL FROM: x1@example.com");
}
#[test]
fn b() {
    let out = s.feed("MAIL FROM: x2@example.com");
    insta::assert_snapshot!(out);
}
#[test]
fn c() {
    q.expect_begin().times(1);
    s.feed("MAIL FROM: told3@example.com");
}
