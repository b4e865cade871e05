function f(socket) {
  socket.write(`MAIL FROM:<ann@x.example>\r
    RCPT TO:<ann@x.example>\r
`);
  socket.write(dedent`MAIL FROM:<ann@x.example>\r
    RCPT TO:<ann@x.example>\r
`);
  socket.write(`
    MAIL FROM:<ann@x.example>
    RCPT TO:<ann@x.example>
`.trim().replace(/\n\s*/g, "\r\n"));
}
