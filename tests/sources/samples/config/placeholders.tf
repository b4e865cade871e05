a = "RCPT TO:<info@${var.hosts["a"]}>\r\n"
b = "RCPT TO: <info@${lookup(var.hosts, "a")}>\r\n"
c = "RCPT TO: <${var.to["a"]}>\r\n"
