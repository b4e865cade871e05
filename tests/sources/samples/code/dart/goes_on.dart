var d = "MAIL FROM:<$a> ";
d += "SIZE=5\r\n";
final sb = StringBuffer();
sb.write("MAIL FROM:<$a> ");
sb.write("SIZE=5\r\n");
