class B {
    static final String CR = "\r", LF = "\n";
    void run(Optional<String> from) {
        String f = from.orElse("a@b.example");
        out.print("MAIL FROM:" + f + "\r\n");
        out.print("MAIL FROM:" + from.orElse("a@b.example") + "\r\n");
        out.print("MAIL FROM:<" + from.orElse("<a@b.example>") + ">\r\n");
        out.print("MAIL FROM:<" + from.orElse("") + ">\r\n");
        out.print("MAIL FROM:<a@b.example>" + LF);
        out.print("MAIL FROM:<a@b.example>" + CR + LF);
    }
}
