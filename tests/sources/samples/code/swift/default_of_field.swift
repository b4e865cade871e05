struct Options {
    var host = "mx"
    var copy = "Weather Desk <weather@harvest.example.org>"
}
func send(connection: Connection, options: Options) {
    connection.send("RCPT TO:<\(options.copy)>\r\n")
}
