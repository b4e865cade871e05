class R {
    void F() {
        var a = """
            MAIL FROM:<a@b.example>
            """;
        stream.Write(a);
        stream.Write("""
            MAIL FROM:<a@b.example>
            """ + "\r\n");
        stream.Write("""
            MAIL FROM:<a@b.example>
            RCPT TO:<a@b.example>

            """);
        writer.WriteLine("""MAIL FROM:<a@b.example>""");
        stream.Write("""
            MAIL FROM: <a@b.example>
            """);
    }
}
