class Entered {
    void Fed() {
        var process = Process.Start("telnet", "mx 25");
        StreamWriter writer = process.StandardInput;
        writer.Write("MAIL FROM:<a@b.example>\n");
        stream.Write("MAIL FROM:<a@b.example>\n");
    }
}
