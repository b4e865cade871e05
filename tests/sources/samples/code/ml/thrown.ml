let f () =
raise (Refused ("MAIL FROM: " ^ reader));
raise (Refused (Printf.sprintf "MAIL FROM: %s" reader));
send ("RCPT TO: " ^ reader)
