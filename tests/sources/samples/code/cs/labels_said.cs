class C {
    private void Want(int code, string what) {
        var line = reader.ReadLine();
        if (!line.StartsWith(code.ToString())) {
            throw new IOException($"{what}: got {line}");
        }
    }
    private static async Task CheckAsync(int code, string step) {
        Console.Error.WriteLine("{0}: {1}", step, code);
    }
    void Run(string x) {
        Want(250, "MAIL FROM: a@b.example");
        Want(250, "MAIL FROM: " + x);
        Want(250, $"RCPT TO: {x}");
        await CheckAsync(250, "RCPT TO: a@b.example");
    }
}
class D {
    void Tell(int code, string line) {
        writer.Write(line + "\r\n");
        Console.Error.WriteLine("{0}: {1}", line, code);
    }
    void Told() {
        Tell(250, "MAIL FROM: <a@b.example>");
    }
}
