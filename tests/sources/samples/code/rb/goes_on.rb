d = "MAIL FROM:<#{a}> "
d.concat("SIZE=5")
e = "MAIL FROM:<#{a}> "
e = "#{e}SIZE=5"
@cmd = "MAIL FROM:<#{a}> "
@cmd << "SIZE=5"
g = "MAIL FROM:<#{a}> "
g << "SIZE=#{n}" if n
s.print("MAIL FROM:<#{a}> ")
s.print("SIZE=5\r\n")
