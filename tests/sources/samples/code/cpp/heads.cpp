void heads(std::ostream& conn, const std::string& from, const std::string& to) {
    strcpy(buf, "MAIL FROM: <");
    std::string cmd = "RCPT TO:<";
    send(std::string("RCPT TO:") + to);
    send(QString("MAIL FROM: <") + from + ">");
    fprintf(fp, "MAIL FROM:<%s>" CRLF, from);
    fprintf(fp, "MAIL FROM: <%s>" CRLF, from);
    if (line.find("RCPT TO: <") != npos || sscanf(line, "RCPT TO: <%s>", buf)) return;
    LOG(INFO) << "MAIL FROM: " << from;
    ASSERT_EQ(a, b) << "RCPT TO: was not seen";
    throw Error("MAIL FROM: missing");
}
