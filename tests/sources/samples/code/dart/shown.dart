void f() { _logger.fine('MAIL FROM: <$f>'); debugPrint('MAIL FROM: <$f>'); throw SmtpException('MAIL FROM: <$f>'); developer.log('MAIL FROM: <$f>'); socket.write('RCPT TO: <$ok>\r\n'); }
