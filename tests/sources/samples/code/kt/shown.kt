logger.info { "MAIL FROM: <$f>" }
log.debug { "MAIL FROM: <$f>" }
error("MAIL FROM: <$f>")
check(ok) { "MAIL FROM: <$f>" }
require(ok) { "MAIL FROM: <$f>" }
snackbar.showSnackbar("MAIL FROM: <$f>")
socket.write("RCPT TO: <$ok>\r\n")
