<?php
const HEAD = "MAIL FROM:";
$head = "MAIL FROM:";
fwrite($sock, "$head <a@b.example>\r\n");
fwrite($sock, "{$head} <a@b.example>\r\n");
fwrite($sock, "{$head}<$from>\r\n");
echo "$head is what is sent\n";
