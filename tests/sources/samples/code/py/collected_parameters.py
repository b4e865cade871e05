import smtplib


def deliver(sock, path, size):
    options = ["BODY=8BIT", "SIZE=10"]
    if size:
        options.append(f"SIZE={size}k")
    options.append("RET=HDRS")
    sock.sendall(f"MAIL FROM:<{path}> {' '.join(options)}\r\n".encode())
    build = ["make", "SIZE=10k"]
    build.append("BODY=all")
    run(build)


def hand_over(message, path):
    client = smtplib.SMTP("localhost")
    extra = []
    extra.append("RET=FULLY")
    client.mail(path, extra)
    more = ["SIZE=10k"]
    client.sendmail(path, ["ann@x.example"], message, mail_options=more)
