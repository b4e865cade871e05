subprocess.run(["cmd.exe", "/c", "echo MAIL FROM:ann@example.com | nc m 25"])
subprocess.run(["cmd", "/C", "echo MAIL FROM:<ann@example.com> | nc m 25"])
subprocess.run("echo MAIL FROM:ann@example.com | nc m 25", shell=True)
