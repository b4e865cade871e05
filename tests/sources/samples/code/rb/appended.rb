lines = []
lines << "MAIL FROM:<a@b.c>" << "RCPT TO:<d@e.f>"
lines << "MAIL FROM:<a@b.c>" << x
buf = +""
buf << "MAIL FROM: <" << from << ">\r\n"
sock << "MAIL FROM:" << from << "\r\n"
