static SENDERS: phf::Map<&'static str, &'static str> = phf_map! {
    "invoice" => "invoices@billing.example.com.",
    "reminder" => "reminders@billing.example.com",
};
fn go(stream: &mut TcpStream, kind: &str) -> io::Result<()> {
    let rcpts: HashMap<&str, &str> = HashMap::from([
        ("a", "a@example.com"),
        ("b", "b@example..com"),
    ]);
    write!(stream, "MAIL FROM:<{}>\r\n", SENDERS[kind])?;
    write!(stream, "RCPT TO:<{}>\r\n", rcpts[kind])?;
    stream.write_all(format!("RCPT TO:<{}>\r\n", rcpts.get(kind).unwrap()).as_bytes())?;
    stream.write_all(format!("RCPT TO:<{}>\r\n", sender_of(kind)).as_bytes())?;
    Ok(())
}
fn sender_of(kind: &str) -> &'static str {
    match kind {
        "a" => "a@example.com",
        _ => "b@example.com.",
    }
}
