smtp.send(:getok, "MAIL FROM:<#{DEFAULT_SENDER}> RET=HDRS")
sock.send("MAIL FROM:<#{DEFAULT_SENDER}> RET=HDRS", 0)
smtp.send(:getok, "MAIL FROM: <#{DEFAULT_SENDER}> RET=HDRS")
