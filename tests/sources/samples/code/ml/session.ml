(* The command is "MAIL FROM: <a@b.example>" (* nested *) here. *)
let quote = '"' and prime' = 'x'
let send_mail oc email = smtp_cmd (Printf.sprintf "MAIL FROM: <%s>" email)
let send_rcpt oc email = smtp_cmd ("RCPT TO: <" ^ email ^ ">\013\010")
let raw oc = output_string oc {|RCPT TO: bob@example.net|}
let sound oc email = output_string oc ("MAIL FROM:<" ^ email ^ ">\r\n")
let also oc = output_string oc "RCPT TO:<bob@example.net> \
    NOTIFY=NEVER\r\n"
let () = Printf.printf "MAIL FROM: %s\n" "x"
let taken line = match line with "MAIL FROM: a@b.example" -> 1 | "RCPT TO: b@c.example" -> 2
let asked line = if line = "RCPT TO: <a@b.example>" then 1 else 2
let bare oc email = output_string oc ("MAIL FROM:" ^ email ^ "\r\n")
