fn f() { log::debug!("MAIL FROM: <{}>", x); eprintln!("MAIL FROM: <{}>", x); bail!("RCPT TO: <{}> refused", x); anyhow!("RCPT TO: <{}>", x); trace!(target: "smtp", "MAIL FROM: <{}>", x); return Err(format!("RCPT TO: <{}> refused", x)); x.expect("MAIL FROM: <a@example.com>"); }
impl fmt::Display for X { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "MAIL FROM: <{}>", self.0) } }
