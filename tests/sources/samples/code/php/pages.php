<?php
$log .= "MAIL FROM: &lt;$from&gt;<br>";
$page = "<p>MAIL FROM: <$from></p>";
$page = "MAIL FROM: <b>" . $from . "</b>";
fputs($socket, "MAIL FROM: <" . $from . ">\r\n");
