enum Verb { Mail, Rcpt }
impl Verb {
    fn head(&self) -> &'static str {
        match self {
            Verb::Mail => "MAIL FROM:",
            Verb::Rcpt => "RCPT TO:",
        }
    }
}
fn run(null: bool) {
    stream.write_all(format!("{} <a@b.example>\r\n", Verb::Mail.head()).as_bytes());
    let x = if null { "" } else { "a@b.example" };
    stream.write_all(format!("MAIL FROM:{}\r\n", x).as_bytes());
    let y = if null { "<>" } else { "<Bob <a@b.example>>" };
    stream.write_all(format!("MAIL FROM:{y}\r\n").as_bytes());
    let z = addr.unwrap_or("a@b.example");
    write!(stream, "RCPT TO:{}\r\n", z);
    let w = match null { true => "<>", false => "a@b.example" };
    write!(stream, "MAIL FROM:{}\r\n", w);
}
