connection.send("""
    MAIL FROM:<ann@x.example>\
     SIZE=5\r
    RCPT TO:\
     <bob@x.example>\r

    """)
