fn f() { s.write(b"MAIL FROM:<a@b.example>\
   SIZE=1\r\n"); }
