from parse import parse
import fnmatch, re
r = parse("MAIL FROM: <{}>", line)
r = parse.parse("RCPT TO: <{addr}>", line)
r = parse.search("RCPT TO: <{addr}>", line)
r = parse.compile("RCPT TO: <{addr}>")
ok = fnmatch(line, "MAIL FROM: <*>")
ok = fnmatch.fnmatch(line, "RCPT TO: <*@example.com>")
ok = fnmatch.fnmatchcase(line, "RCPT TO: <?*>")
ok = fnmatch.filter(lines, "RCPT TO: <*>")
n = len("MAIL FROM: <")
addr = line[len("MAIL FROM: <"):-1]
n = "MAIL FROM: <".__len__()
addr = line.removeprefix("MAIL FROM: <").removesuffix(">")
addr = line.partition("MAIL FROM: <")[2]
addr = line.lstrip("MAIL FROM: <")
a = re.match("MAIL FROM: <(.+)>", line)
s.send(b"MAIL FROM: <%s>\r\n" % x)
