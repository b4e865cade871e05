<?php
$d = "MAIL FROM:<$a> ";
$d = "{$d}SIZE=5";
$this->cmd = "MAIL FROM:<$a> ";
$this->cmd .= "SIZE=5";
$e = sprintf("MAIL FROM:<%s> ", $a);
$e .= $params;
$g = sprintf("MAIL FROM:<%s> ", $a);
fputs($s, $g . "SIZE=5\r\n");
