class A {
    const string Gt = ">\r\n";
    static readonly string Close = ">\r\n";
    static readonly byte[] End = Encoding.ASCII.GetBytes(">\r\n");
    void F(string to) {
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to + Gt));
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to + Gt.ToString()));
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to + Close));
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to + suffix));
        stream.Write(Encoding.ASCII.GetBytes($"RCPT TO:<{to}{Gt}"));
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to).Concat(End).ToArray());
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to).Concat(tail).ToArray());
        stream.Write(Encoding.ASCII.GetBytes("RCPT TO:<" + to).Concat(Crlf).ToArray());
    }
}
