impl Client {
    pub fn mail(&mut self, from: &str) -> Reply {
        self.line(&format!("MAIL FROM:<{}>", from))
    }
    pub fn rcpt(&mut self, to: &str) -> Reply {
        self.line(&format!("RCPT TO:{to}"))
    }
}
