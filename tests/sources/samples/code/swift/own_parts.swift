func put(_ head: String, _ rest: String) { conn.write("\(head)\(rest)\r\n") }
func add(_ parts: String...) { for part in parts { buf += part }; buf += "\r\n" }
func f() {
    put("RCPT TO:", "a@x.example")
    put("RCPT TO:", "<a@x.example>")
    add("RCPT TO:", "a@x.example")
}
