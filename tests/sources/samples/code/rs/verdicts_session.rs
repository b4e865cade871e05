#[test]
fn talks() {
    for (line, reply) in [("EHLO x", None), ("MAIL FROM:<a@@b.example>", None)] {}
}
