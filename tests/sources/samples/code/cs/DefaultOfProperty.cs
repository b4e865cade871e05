using System;
class Options {
    public string Host { get; set; } = "mx";
    public string Copy { get; init; } = "Weather Desk <weather@harvest.example.org>";
}
class Alerts {
    void Send(NetworkStream socket, Options options) {
        Write(socket, $"RCPT TO:<{options.Copy}>\r\n");
    }
}
