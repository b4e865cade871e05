// Boost's and Qt's.
void greet() {
  sock << boost::format("RCPT TO:<%1%>\r\n") % to;
  sock << boost::format("RCPT TO:<%1%@%2%>\r\n") % to % host;
  sock << boost::format("RCPT TO: <%1%>\r\n") % to;
  sock << boost::format("RCPT TO:<%|1$s|>\r\n") % to;
  sock.write(tr("RCPT TO:<%L1@%2>\r\n").arg(to).arg(host));
  sock.write(tr("RCPT TO: <%L1>\r\n").arg(to));
  sock.write(tr(R"(RCPT TO:<%1>)" "\r\n").arg(to));
}
