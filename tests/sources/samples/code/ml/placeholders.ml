let () = Printf.fprintf oc "RCPT TO:<%a>\r\n" put t; Printf.fprintf oc "RCPT TO: <%S>\r\n" t
