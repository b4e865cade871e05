const DEFAULT_COPY: &str = "Weather Desk <weather@harvest.example.org>";
fn run(stream: &mut TcpStream) -> io::Result<()> {
    let copy = env::var("COPY").unwrap_or_else(|_| DEFAULT_COPY.to_string());
    write!(stream, "RCPT TO:<{copy}>\r\n")
}
