// What is put before a list and behind it makes one text of it.
fun framed(w: java.io.Writer, boxes: List<String>) {
    w.write(boxes.joinToString(", ", "RCPT TO:<", ">\r\n"))
    w.write(boxes.joinToString(separator = ", ", prefix = "RCPT TO:<", postfix = ">\r\n"))
    w.write(boxes.joinToString(prefix = "RCPT TO: <", postfix = ">\r\n"))
    w.write(boxes.joinToString(">\r\nRCPT TO:<", "RCPT TO:<", ">\r\n"))
    w.write(boxes.joinToString("") { "RCPT TO:<$it>\r\n" })
    val shown = boxes.joinToString(", ", "[", "]")
}
