s.send("MAIL FROM:<" + to + QLatin1String(">\r\n"));
s.send("MAIL FROM:<" + to + QString(">\r\n"));
s.send("MAIL FROM:<" + to + std::string(">\r\n"));
s.send(_T("MAIL FROM:<") + to + _T(">\r\n"));
s.send("MAIL FROM:<" + to + QStringLiteral(">") + "\r\n");
s.send(std::string("MAIL FROM:<") + to + std::string(">") + std::string("\r\n"));
s.send("MAIL FROM:<" + to + tr(">\r\n"));
