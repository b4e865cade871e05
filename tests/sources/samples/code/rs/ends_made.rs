const RCPT: &str = "RCPT TO:<";
const END: &str = ">\r\n";
fn f(to: &str, s: &mut TcpStream) {
    s.write_all((RCPT.to_string() + to + END).as_bytes());
    s.write_all((String::from(RCPT) + to + END.into()).as_bytes());
    s.write_all((String::from(RCPT) + to + &String::from(END)).as_bytes());
}
