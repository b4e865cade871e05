const QString kMail = QStringLiteral("MAIL FROM: ");
const QString kLook = QStringLiteral("RCPT TO: ");
void talk() {
    cmd(kMail + QLatin1Char('<') + from + QLatin1Char('>'));
    if (line.startsWith(kLook)) return;
    cmd(QString("RCPT TO:%1").arg(ui->to->text()));
    raw("EHLO a.example\r\n");
    raw(std::string("RCPT TO:<").append(to).append(">\n"));
    qDebug() << "MAIL FROM:" << from;
}
void tell() {
    qCWarning(lcMail) << "refused:" << reply << "mail from:" << from;
    sock << "EHLO a" << "\r\n" << "RCPT TO:" << to << "\r\n";
}
