#[test]
fn a() {
    assert!(matches!(
        send("MAIL FROM:a1@x.example"),
        Err(_)
    ));
    assert!(
        send(
            "MAIL FROM:a2@x.example"
        )
        .is_err()
    );
    assert_eq!(
        client.send(
            "MAIL FROM:a3@x.example"
        ),
        Err(Error::Syntax)
    );
    assert_eq!(
        client.send(
            "MAIL FROM:a4@x.example"
        ).code,
        501
    );
}
#[test]
fn sound() {
    assert!(matches!(
        send("MAIL FROM:told1@x.example"),
        Ok(_)
    ));
    assert!(
        send(
            "MAIL FROM:told2@x.example"
        )
        .is_ok()
    );
    assert_eq!(
        client.send(
            "MAIL FROM:told3@x.example"
        ).code,
        250
    );
}
