void s(std::string& out, std::string a) {
  out.append(fmt::format("MAIL FROM:<{}>\r\n", a));
  out.append(fmt::format("RCPT TO:<{}>\r\n", a));
  out.append("RSET\r\n");
  out.append(fmt::format("RCPT TO:<{}>", a)).append("\r\n");
  out.append("RCPT TO:<").append(a).append(">").append("\r\n");
  sock.write(QString("RCPT TO:<%1>").arg(a).append("\r\n").toLatin1());
  send(sock, out.data(), out.size(), 0);
}
