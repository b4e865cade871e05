open Unix
let send oc from rcpts headers =
  output_string oc "EHLO me\r\n";
  output_string oc ("MAIL FROM:<" ^ from ^ ">\r\n");
  output_string oc ("MAIL FROM:" ^ from ^ "\r\n");
  Printf.fprintf oc "RCPT TO: <%s>\r\n" (List.hd rcpts);
  Printf.fprintf oc "RCPT TO:%s\r\n" (List.hd rcpts);
  output_string oc "RCPT TO:<ann@x.example>\n";
  output_string oc ("MAIL FROM:<" ^ List.assoc "From" headers ^ ">\r\n");
  output_string oc "RCPT TO: <ann@x.example>\r\n";
  output_string oc ("RCPT TO:<" ^ String.concat "," rcpts ^ ">\r\n");
  Printf.printf "RCPT TO: %s\n" (List.hd rcpts)
