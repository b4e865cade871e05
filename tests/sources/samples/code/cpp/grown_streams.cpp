void Client::deliver() {
    std::ostringstream a;
    a << "RCPT TO:";
    a << to;
    smtpCmd(a.str());
    std::ostringstream b;
    b << "RCPT TO: <";
    b << to << ">";
    smtpCmd(b.str());
    std::string t("RCPT TO:");
    t += to;
    smtpCmd(t);
    std::string u{"RCPT TO:<"};
    u += to;
    u += ">";
    smtpCmd(u);
    std::ostringstream said;
    said << "RCPT TO:";
    said << to;
    logger.info(said.str());
    std::cout << "RCPT TO:";
    std::cout << to;
    errors << "RCPT TO:";
    errors << to;
    throw Error(errors.str());
}
