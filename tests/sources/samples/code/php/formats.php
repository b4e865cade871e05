<?php fwrite($fp, sprintf("MAIL FROM:%s <%s>\r\n", $name, $f)); fwrite($fp, "RCPT TO:$name <$f>\r\n");
