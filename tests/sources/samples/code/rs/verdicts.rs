#[test]
fn reads() {
    for (text, want) in [
        ("MAIL FROM:<a@@b.example>", Err(Error::Invalid)),
        (
            "MAIL FROM:<a..b@c.example>",
            Err(Error::Invalid { at: 3 }),
        ),
        (concat!("MAIL FROM:<> ", "SIZE="), Err(())),
        ("MAIL FROM: <a@b.example>", Ok(Mail { from: "a@b.example".into() })),
        ("MAIL  FROM:<a@b.example>", Ok(Mail)),
    ] {}
    let cases = vec![("MAIL FROM:<c@@b.example>", None), ("MAIL FROM:<d@@b.example>", Some(Error::Invalid))];
}
fn sends(c: &mut Client) {
    if let Err(e) = c.command("MAIL FROM: <a@b.example>") { log(e) }
    c.command(&format!("MAIL FROM: <{}>", "a@b.example")).map_err(Error::Send);
}
