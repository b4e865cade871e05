class A {
    void mail1(String addr) {
        addr = addr.replaceAll("[<>]", "");
        out.print("MAIL FROM:<" + addr + ">\r\n");
    }
    void mail2(String addr) {
        out.print("MAIL FROM:<" + strip(addr) + ">\r\n");
    }
    void mail4(String addr) {
        out.print("MAIL FROM:<" + addr + ">\r\n");
    }
    void run() {
        mail1("<a@b.example>");
        mail2("<a@b.example>");
        mail4("<a@b.example>");
    }
}
