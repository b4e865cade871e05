const HEAD: &str = "RCPT TO:";
macro_rules! rcpt { ($p:expr) => { concat!("RCPT TO:<", $p, ">\r\n") }; }
fn dsn(path: &str, notify: &str) -> String {
    format!("RCPT TO:<{}> NOTIFY={}\r\n", path, notify)
}
fn dsn2(path: &str, notify: &str) -> String {
    format!("RCPT TO:<{path}> NOTIFY={notify}\r\n")
}
fn run(s: &mut TcpStream) {
    let make = |p: &str| format!("RCPT TO:<{}>\r\n", p);
    s.write_all(dsn("a@b.example", "DELAY").as_bytes());
    s.write_all(dsn("a@b.example", "DELAY|FAILURE").as_bytes());
    s.write_all(dsn2("a@b.example", "NEVER,FAILURE").as_bytes());
    s.write_all(make("a@b.example").as_bytes());
    s.write_all(make("<a@b.example>").as_bytes());
    s.write_all((HEAD.to_owned() + "a@b.example\r\n").as_bytes());
}
