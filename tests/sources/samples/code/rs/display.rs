impl fmt::Display for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        writeln!(f, "MAIL FROM: {}", self.from)?;
        f.write_str(&format!("RCPT TO: {}\n", rcpt_to))
    }
}
impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "MAIL FROM: <{}>\r\n", self.from)
    }
}
fn send(stream: &mut TcpStream, to: &str) {
    write!(stream, "RCPT TO: <{}>\r\n", to);
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Both(code) => write!(f, "MAIL FROM: or RCPT TO: failed with {code}"),
            Refusal::Sender(sender) => write!(f, "MAIL FROM: {sender}"),
        }
    }
}
