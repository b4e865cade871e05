import java.io.*;
class A { void t(Writer w, String from) throws IOException {
 w.write("MAIL FROM:<" + from + ">" + '\n');
 w.write("MAIL FROM:" + ' ' + "<" + from + '>' + '\n');
 w.write(new StringBuilder("MAIL FROM:<").append(from).append('>').append('\n').toString());
 w.write(String.format("MAIL FROM:%s <%s>\n", from, from));
 w.write(String.join(" ", "MAIL FROM:", from) + '\n');
} }
