fun step(code: Int, label: String) {
    val line = reader.readLine()
    check(line.startsWith("$code")) { "$label: got $line" }
}
fun follow(code: Int, label: String) {
    val line = reader.readLine()
    if (!line.startsWith("$code")) error("$label: got $line")
}
fun noted(code: Int, label: String) {
    println(label + ": " + code)
}
fun main() {
    step(250, "MAIL FROM: a@b.example")
    follow(250, "MAIL FROM: $x")
    noted(250, "RCPT TO: a@b.example")
}
fun tell(code: Int, line: String) {
    writer.write(line + "\r\n")
    println(line)
}
fun told() {
    tell(250, "MAIL FROM: <a@b.example>")
}
