let d = `MAIL FROM:<${a}> `;
d += "SIZE=5\r\n";
let e = "MAIL FROM:<" + a + "> ";
if (size) { e += "SIZE=" + size; }
let c = "MAIL FROM:<" + a;
if (c) c += ">\r\n";
let x = "MAIL FROM:<" + a;
s.write(x + "\r\n");
