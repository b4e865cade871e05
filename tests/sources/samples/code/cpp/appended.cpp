void t() {
    QList<QByteArray> scenario;
    scenario << greeting(false) << "C: MAIL FROM:<foo@bar.com>"
             << "S: 530 Not allowed" << bye();
    scenario << "MAIL FROM:<foo@bar.com>" << "RCPT TO:<a@b.c>";
    scenario << "MAIL FROM: <foo@bar.com>" << x;
    QStringList other;
    other << "MAIL FROM:" << from << "\r\n";
    QTextStream out(&socket);
    out << "MAIL FROM:<" << from << ">" << " SIZE=" << n << "\r\n";
    out << "RCPT TO: <" << to << ">" << "\r\n";
    out << "RCPT TO:<a@b.c>" << "SIZE=3" << "\r\n";
}
