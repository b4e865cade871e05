stream.write("""
    MAIL FROM:<a@b.example>
    """ + "\r\n")
stream.write("""
MAIL FROM:<a@b.example>\r

""")
socket.write("""
MAIL FROM:<a@b.example>
RCPT TO: <a@b.example>
""")
