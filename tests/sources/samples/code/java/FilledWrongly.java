class FilledWrongly { void f(Socket sock, String to) {
 sock.getOutputStream().write("RCPT TO:<${to}>\r\n".getBytes());
 sock.getOutputStream().write("RCPT TO:<${mail.to}>\r\n".getBytes());
 sock.getOutputStream().write(String.format("RCPT TO:<%s>\r\n").getBytes());
 sock.getOutputStream().write(String.format("RCPT TO:<%s>\r\n", to).getBytes());
 sock.getOutputStream().write("RCPT TO:<%s>\r\n".formatted(to).getBytes());
 sock.getOutputStream().write("RCPT TO:<{{to}}>\r\n".getBytes());
}}
