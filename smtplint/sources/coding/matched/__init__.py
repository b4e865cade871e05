"""Whether a text is only compared with another, or its length counted.

compared            ``line == "RSET"``, ``case "RSET":``, ``line.startswith("RCPT TO:")``
counted             ``memcmp(line, "RCPT TO:", 8)``, ``write(fd, "RSET\\r\\n", sizeof("RSET\\r\\n"))``
"""
