#[test]
fn a() {
    env::set_var("SMTP_FROM", "r@@x.example");
    assert!(Config::load().is_err());
    env::set_var("SMTP_FROM", "t@@x.example");
    assert!(Config::load().is_ok());
}
