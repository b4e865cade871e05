#[test]
fn refuses() {
    match parse("MAIL FROM: <ann@x.example>") {
        Err(Error::Syntax) => {}
        other => panic!("{:?}", other),
    }
    match parse("RCPT TO: <ann@x.example>") {
        Ok(_) => {}
        Err(e) => panic!("{:?}", e),
    }
}
#[test]
fn refuses_ok() {
    match parse("MAIL FROM: <ann@x.example>") {
        Ok(_) => panic!("taken"),
        Err(_) => {}
    }
    match parse("MAIL FROM: <ann@x.example>") {
        Err(e) => panic!("{:?}", e),
        Ok(c) => assert_eq!(c, 1),
    }
}
