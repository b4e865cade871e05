$d = "MAIL FROM:<$a> "
$d += "SIZE=5`r`n"
$w.Write("MAIL FROM:<$a> ")
$w.Write("SIZE=5`r`n")
