struct Path(String);
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}
fn begin(s: &mut TcpStream, from: &Path) -> io::Result<()> {
    write!(s, "MAIL FROM:{}\r\n", from)
}
fn add(s: &mut TcpStream, to: &Path) -> io::Result<()> {
    s.write_all(format!("RCPT TO:{to}\r\n").as_bytes())
}
fn told(s: &mut TcpStream, to2: &str) -> io::Result<()> {
    s.write_all(format!("RCPT TO:{to2}\r\n").as_bytes())
}
