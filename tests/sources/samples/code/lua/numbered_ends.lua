sock:send("MAIL FROM:<a@b.example>\10")
sock:send("MAIL FROM:<a@b.example>\010")
sock:send("MAIL FROM:<a@b.example>\x0a")
sock:send("MAIL FROM:<a@b.example>\n")
