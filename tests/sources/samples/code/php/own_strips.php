<?php
function mail1($addr) {
    $addr = trim($addr, '<>');
    fwrite($sock, "MAIL FROM:<$addr>\r\n");
}
function mail2($addr) {
    $addr = str_replace(['<', '>'], '', $addr);
    fwrite($sock, "MAIL FROM:<$addr>\r\n");
}
function mail3($addr) {
    fwrite($sock, "MAIL FROM:<" . trim($addr, "<>") . ">\r\n");
}
function mail4($addr) {
    fwrite($sock, "MAIL FROM:<$addr>\r\n");
}
mail1("<a@b.example>");
mail2("<a@b.example>");
mail3("<a@b.example>");
mail4("<a@b.example>");
