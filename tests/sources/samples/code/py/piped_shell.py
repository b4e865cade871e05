import os, subprocess
subprocess.run("printf 'MAIL FROM: <a@b.example>\\r\\n' | nc mx 25", shell=True)
os.system("printf 'MAIL FROM: <a@b.example>\\r\\n' | nc mx 25")
os.system("curl --mail-from a@@b.example smtp://mx")
os.system("printf 'MAIL FROM:<a@b.example>\\r\\n' | nc mx 25")
os.system(f"printf 'EHLO x\\r\\nMAIL FROM: <{sender}>\\r\\n' | nc {host} 25")
subprocess.run(["sh", "-c", "(sleep 1; echo 'RCPT TO: <a@b.example>') | timeout 5 openssl s_client -connect mx:25"])
os.system("""
printf 'MAIL FROM:<a@b.example>\\r\\nRCPT TO: <c@d.example>\\r\\n' | nc mx 25
""")
os.system("printf 'MAIL FROM: <a@b.example>' >> log")
print("run printf 'MAIL FROM: <a@b.example>' | nc mx 25")
os.system("printf 'hello' | nc mx 25")
os.system("printf \"MAIL FROM: <%s>\\r\\n\" %s | nc mx 25" % sender)
os.system("printf 'MAIL FROM:<%s>\\r\\n' " + addr + " | nc mx 25")
os.system(r"printf 'MAIL FROM: <a@b.example>\r\n' | nc mx 25")
os.system("(echo 'MAIL FROM: <a@b.example>'; echo 'QUIT') | telnet mx 25")
os.system("(printf 'MAIL FROM: <a@b.example>\\r\\n'; sleep 1) | telnet mx 25")
print("try: printf 'MAIL FROM: <a@b.example>' | telnet mx 25")
