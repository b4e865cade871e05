use lettre::{Address, message::Mailbox};
fn main() {
    let a: Address = "ann@@example.com".parse().unwrap();
    let b = "ann@example..com".parse::<Mailbox>().unwrap();
    let c: Mailbox = "Ann <ann@@example.com>".parse()?;
    let d: Address = "ann@example.com".parse().unwrap();
    let e: Result<Address, _> = "ann@@example.com".parse();
    let bad: Address = "ann@@example.com".parse().unwrap();
    assert!("ann@@example.com".parse::<Address>().is_err());
    let n: u32 = "12".parse().unwrap();
    let f: lettre::Address = "ann example.com".parse().expect("address");
}
