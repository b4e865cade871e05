const END = Buffer.from(">\r\n");
function f(s,to){ s.write(Buffer.concat([Buffer.from("RCPT TO:<"), to, END])); s.write(Buffer.concat([Buffer.from("RCPT TO:<" + to), END])); }