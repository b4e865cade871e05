class C { int sendCommand(String c, String a) { w.write(c + " " + a + "\r\n"); }
 void f(String a) { sendCommand("MAIL FROM:", "<" + a + ">"); } }
