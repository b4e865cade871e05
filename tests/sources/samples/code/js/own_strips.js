function rcpt(path, notify) {
  sock.write(`RCPT TO:<${path}> NOTIFY=${notify}\r\n`);
}
function mail(addr) {
  const bare = addr.replace(/^<|>$/g, "");
  sock.write(`MAIL FROM:<${bare}>\r\n`);
}
function mail2(addr) {
  sock.write(`MAIL FROM:<${addr.replace(/[<>]/g, "")}>\r\n`);
}
function mail3(addr) {
  if (addr.startsWith("<")) addr = addr.slice(1, -1);
  sock.write(`MAIL FROM:<${addr}>\r\n`);
}
function mail4(addr) {
  sock.write(`MAIL FROM:<${addr}>\r\n`);
}
rcpt("a@b.example", "SOMETIMES");
rcpt("a@b.example", "SUCCESS, FAILURE");
mail("<a@b.example>");
mail2("<a@b.example>");
mail3("<a@b.example>");
mail4("<a@b.example>");
