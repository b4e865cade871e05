struct A {
    let senders: [String: String] = [
        "invoice": "invoices@billing.example.com.",
        "reminder": "reminders@billing.example.com",
    ]
    func go(kind: String) {
        send("MAIL FROM:<\(senders[kind]!)>\r\n")
        send("RCPT TO:<" + senders[kind]! + ">\r\n")
    }
}
