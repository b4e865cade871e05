$a = $line.Substring("MAIL FROM: <".Length)
if ($line -like "MAIL FROM: <*>") { }
if ($line -match "MAIL FROM: <.*>") { }
switch -wildcard ($line) { "MAIL FROM: <*>" { } }
$f = "MAIL FROM: <$x>"
