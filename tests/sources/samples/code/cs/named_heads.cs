class A {
    private const string Rcpt = "RCPT TO:<";
    private const string Bare = "RCPT TO:";
    void Go(NetworkStream stream, StreamWriter writer, string to) {
        writer.Write(Rcpt + to + "\r\n");
        writer.Write(Rcpt + to + ">\r\n");
        writer.Write($"{Rcpt}{to}\r\n");
        writer.Write($"{Rcpt}{to}>\r\n");
        writer.Write($"{Bare}{to}\r\n");
        writer.Write(Bare + to + "\r\n");
        writer.Write(string.Concat(Rcpt, to, "\r\n"));
        writer.Write(string.Format("{0}{1}\r\n", Rcpt, to));
        Console.WriteLine(Rcpt + to);
    }
}
