### "MAIL FROM: <a@b.example>" ###
socket.write "MAIL FROM: <#{from}>\r\n"
socket.write 'RCPT TO: <' + to + '>\r\n'
socket.write "RCPT TO:<#{names["to"]}>\r\n" # "RCPT TO: <a@b.example>"
socket.write "MAIL FROM:<#{from}>\r\n"
console.log "MAIL FROM: #{from}"
