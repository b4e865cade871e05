struct Cmd { head: &'static str, rest: String }
impl Cmd { fn line(&self) -> String { format!("{}{}\r\n", self.head, self.rest) } }
fn f() {
  let a = Cmd { head: "RCPT TO:", rest: "a@x.example".to_string() };
  let b = Cmd { head: "RCPT TO:", rest: "<a@x.example>".to_string() };
}
