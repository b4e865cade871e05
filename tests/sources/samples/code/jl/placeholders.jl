write(s, "RCPT TO:<$(get(u, "to"))>\r\n")
write(s, "RCPT TO: <$(get(u, "to"))>\r\n")
