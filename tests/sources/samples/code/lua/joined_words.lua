x = "MAIL FROM:<a@b.example>\z
   SIZE=1"
