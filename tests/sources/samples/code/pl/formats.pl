printf $sock "MAIL FROM:%s <%s>\r\n", $name, $f;
print $sock sprintf("MAIL FROM: %s <%s>\r\n", $name, $f);
