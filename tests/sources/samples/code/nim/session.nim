#[ "MAIL FROM: <a@b.example>" ]# # "RCPT TO: <a@b.example>"
await socket.send("MAIL FROM: <" & sender & ">\c\L")
await socket.send("RCPT TO: <$#>\c\L" % [recipient])
await socket.send(&"RCPT TO: <{recipient}>\r\n")
await socket.send(fmt"RCPT TO:<{recipient}>" & "\c\L")
await socket.send("MAIL FROM:<" & sender & ">\c\L")
await socket.send("RCPT TO:<$1>\c\L" % recipient)
echo "MAIL FROM: ", sender, '"'
