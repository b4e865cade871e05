var d = "MAIL FROM:<" + a + "> ";
d += "SIZE=5\r\n";
var sb = new StringBuilder();
sb.Append("MAIL FROM:<" + a + "> ");
sb.Append("SIZE=5\r\n");
string c = $"MAIL FROM:<{a}";
c += ">\r\n";
