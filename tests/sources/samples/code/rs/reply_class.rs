#[test]
fn a() {
    assert!(c.cmd("MAIL FROM:r@x.example").starts_with('5'));
    assert!(!c.cmd("MAIL FROM:r@x.example").starts_with('2'));
    assert!(c.cmd("MAIL FROM:t@x.example").starts_with("2"));
    assert!(!c.cmd("MAIL FROM:t@x.example").starts_with("5"));
    assert_eq!(c.cmd("MAIL FROM:r@x.example").code / 100, 5);
    assert_eq!(c.cmd("MAIL FROM:t@x.example").code / 100, 2);
    assert_ne!(c.cmd("MAIL FROM:r@x.example").code / 100, 2);
    assert_eq!(&c.cmd("MAIL FROM:r@x.example")[..1], "5");
    assert_eq!(b'5', c.cmd("MAIL FROM:r@x.example")[0]);
    assert!(c.cmd("MAIL FROM:t@x.example").code < 400);
    let r = c.cmd("MAIL FROM:r@x.example");
    assert!(r.starts_with("5"), "{r}");
    let r = c.cmd("MAIL FROM:t@x.example");
    assert!(r.starts_with("2"), "{r}");
}
