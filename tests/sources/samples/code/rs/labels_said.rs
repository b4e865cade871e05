fn want(stream: &mut BufReader<TcpStream>, code: u16, what: &str) {
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    if !line.starts_with(&code.to_string()) {
        panic!("{}: got {}", what, line);
    }
}
fn check(code: u16, step: &str) {
    eprintln!("{step}: {code}");
}
fn expect(&mut self, code: u16, what: String) -> Result<(), Error> {
    let line = self.read()?;
    if line.code != code { return Err(Error::new(format!("{what}: got {line}"))); }
    Ok(())
}
fn main() {
    want(&mut s, 250, "MAIL FROM: a@b.example");
    want(&mut s, 250, &format!("RCPT TO: {}", x));
    check(250, "RCPT TO: a@b.example");
    c.expect(250, format!("RCPT TO: {x}"));
}
fn step(code: u16, label: &str) {
    let line = read();
    assert_eq!(line.code, code, "{}", label);
}
fn noted(code: u16, label: &str) {
    assert!(code == 250, "{label}");
}
fn main() {
    step(250, "MAIL FROM: a@b.example");
    noted(250, "RCPT TO: a@b.example");
}
fn tell(code: u16, line: &str) {
    write!(stream, "{line}\r\n").unwrap();
    eprintln!("{line}: {code}");
}
fn told() {
    tell(250, "MAIL FROM: <a@b.example>");
}
