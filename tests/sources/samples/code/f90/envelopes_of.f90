program client
  character(len=2), parameter :: crlf = char(13)//char(10)
  call sock_write(sock, 'EHLO me'//crlf)
  call sock_write(sock, 'MAIL FROM:<'//trim(from)//'>'//crlf)
  call sock_write(sock, 'MAIL FROM:'//trim(from)//crlf)
  call sock_write(sock, 'RCPT TO: <'//trim(to)//'>'//crlf)
  write(buf, '(A,A,A)') 'RCPT TO:<', trim(to), '>'
  call sock_write(sock, 'RCPT TO:<ann@x.example>'//char(10))
  call sock_write(sock, 'RCPT TO: <ann@x.example>'//crlf)
  call sock_write(sock, 'RCPT TO:<'//trim(a)//','//trim(b)//'>'//crlf)
  print *, 'RCPT TO: ', to ! RCPT TO: <x@x.example>
end program
