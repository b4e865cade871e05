const ADMINS: [&str; 2] = [
    "<a@b.example>",
    "<c@d.example>",
];
fn f() {
    let more = vec![
        "<a@b.example>",
    ];
    for admin in ADMINS { write!(stream, "RCPT TO:{}\r\n", admin); }
    for addr in more.iter() { write!(stream, "RCPT TO:{addr}\r\n"); }
    for user in users { write!(stream, "RCPT TO:{user}\r\n"); }
}
