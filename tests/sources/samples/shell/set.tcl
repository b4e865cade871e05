set mail_from "Ann <ann@example.com>"
set return_path {ann@example.com}
set return_path $given
set return_path [get return_path]
set bounce_address ""
set envelope_from ann@@example.com
