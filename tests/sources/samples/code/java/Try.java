class A { 
  void mail(int k, String addr) {
    try (Socket s = open()) {
       s.send("MAIL FROM:<" + addr + ">\r\n");
    }
  }
  void x() { mail(k, "a@@b.cc"); }
}
