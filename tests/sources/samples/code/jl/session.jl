#= "MAIL FROM: <a@b.example>" =# # "RCPT TO: <a@b.example>"
write(sock, "MAIL FROM: <$from>\r\n")
write(sock, "RCPT TO: <" * to * ">\r\n")
write(sock, "RCPT TO: <$(names["to"])>\r\n")
write(sock, "MAIL FROM:<$from>\r\n")
x = a' * '"'
println("MAIL FROM: $from")
