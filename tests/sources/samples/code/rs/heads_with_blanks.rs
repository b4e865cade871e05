const MAIL: &str = "MAIL FROM: ";
const RCPT: &str = "RCPT TO:";
fn go(s: &mut TcpStream, a: &str) {
    write!(s, "{}<{}>\r\n", MAIL, a).unwrap();
    write!(s, "{}<{}>\r\n", RCPT, a).unwrap();
}
