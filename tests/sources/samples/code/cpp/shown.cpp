spdlog::debug("MAIL FROM: <{}>", f); LOG(INFO) << "MAIL FROM: <" << f << ">"; BOOST_LOG_TRIVIAL(info) << "MAIL FROM: <" << f << ">"; qDebug() << "MAIL FROM: <" << f << ">";
throw std::runtime_error("MAIL FROM: <" + f + ">"); emit statusMessage("MAIL FROM: <" + f + ">"); ui->label->setText("MAIL FROM: <" + f + ">"); syslog(LOG_INFO, "MAIL FROM: <%s>", f); fprintf(stderr, "MAIL FROM: <%s>\n", f); TRACE("MAIL FROM: <%s>", f); m_error = "MAIL FROM: <" + f + ">"; lastError = QString("MAIL FROM: <%1>").arg(f);
sock.write("RCPT TO: <" + ok + ">\r\n");
