fn spec(m: &Box) -> String { format!("{}@{}", m.local, m.domain) }
fn header(m: &Box) -> String {
    match &m.name {
        Some(name) => format!("\"{}\" <{}>", name, spec(m)),
        None => spec(m),
    }
}
fn title(m: &Box) -> String { format!("{} <{}>", m.name, spec(m)) }
fn path(m: &Box) -> String { format!("<{}>", spec(m)) }
fn f(s: &mut TcpStream, m: &Box) {
    write!(s, "RCPT TO:{}\r\n", spec(m));
    write!(s, "MAIL FROM:<{}>\r\n", header(m));
    write!(s, "MAIL FROM:<{}>\r\n", title(m));
    write!(s, "RCPT TO:{}\r\n", path(m));
}
