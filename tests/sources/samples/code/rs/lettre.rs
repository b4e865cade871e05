use lettre::{Address, Message, address::Envelope, message::Mailbox};
fn a() -> Result<()> {
    let m = Message::builder()
        .from("Ann <ann@b.example>".parse()?)
        .to("bob@b.example".parse()?)
        .cc("bob@b.example, c@d.example".parse()?)
        .bcc("bob.b.example".parse::<Mailbox>()?)
        .reply_to("a@b..example".parse().unwrap())
        .subject("x")
        .body(String::new())?;
    let env = Envelope::new(Some("audit@h.example".parse()?), vec!["Second <s@l.example>".parse::<Address>()?])?;
    let e2 = Envelope::new(Some(Address::new("dsn", "heron..example")?), vec![Address::new("postmaster", "heron.example")?])?;
    let e4: Mailbox = "Ann <a@b.example>".parse()?;
    let e5 = Address::new("ab..c", "x.example")?;
    let e6 = Address::new("abc", "x_y.example")?;
    let ip: IpAddr = "127.0.0.1".parse()?;
    let addr: SocketAddr = "mail.example.com:25".parse()?;
    let mb = Mailbox::new(Some("Ann, B".into()), "ann@b.example".parse()?);
    let mb = Mailbox::new(None, "ann@b..example".parse()?);
    let r = Address::from_str("Ann <ann@b.example>");
}
#[test]
fn rejects() {
    assert!("a@b..example".parse::<Address>().is_err());
    assert!(Address::new("a..b", "c.example").is_err());
    assert_eq!(Address::from_str("a@b@c"), Err(AddressError::Invalid));
    let bad = "a..b@c.example".parse::<Address>();
    assert!(bad.is_err());
}
