fn lines() -> Vec<String> {
    vec![
        "MAIL FROM:{iris@rush.example}\r\n".into(),
        format!("RCPT TO:<{recipient}>\r\n"),
        "RCPT T0:<flag@rush.example>\r\n".into(),
    ]
}
