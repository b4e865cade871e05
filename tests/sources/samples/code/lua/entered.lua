local conn = io.popen("openssl s_client -crlf -connect mx:25", "w")
conn:write("MAIL FROM:<a@b.example>\n")
local sock = io.popen("nc mx 25", "w")
sock:write("MAIL FROM:<a@b.example>\n")
