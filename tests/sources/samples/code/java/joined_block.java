class A {
  void f(OutputStream s) {
    s.write("""
        MAIL FROM:<a@b.example> \
        SIZE=1\r\n\
        RCPT TO: <a@b.example>\r\n\
        """.getBytes());
  }
}
