void Job::copyTo(const QStringList &all)
{
    send("RCPT TO:<" + all.first().toUtf8() + ">");
    send("RCPT TO:<" + all.join(QLatin1String(", ")).toUtf8() + ">");
    send(QString("RCPT TO:<%1>").arg(all.join(QStringLiteral(","))));
}
