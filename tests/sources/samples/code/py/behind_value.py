def g(s):
    return s + "RCPT TO:<log@segelclub.example\r\n>"
def h(s):
    return s + "RCPT TO: <log@segelclub.example>\r\n"
def i(s):
    return s + "RCPT TO:<log@segelclub.example>"
