<?php
fwrite($fp, str_replace("\n", "\r\n", "EHLO me\nMAIL FROM:<a@example.com>\n"));
fwrite($fp, strtr("MAIL FROM:<a@example.com>\n", ["\n" => "\r\n"]));
