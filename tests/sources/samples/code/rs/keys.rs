const MAIL_FROM: &str = "Ann <a@example.com>";
fn run(to: &str, cfg: &mut Config) {
    let c = Config { return_path: "a@example..com".to_string(), rcpt_to: vec!["b@@example.com".into()] };
    cfg.set_envelope_from("alerts.example.com");
    Command::new("curl").arg("--mail-from").arg("J <j@example.com>").arg("--mail-rcpt").arg(to);
}
