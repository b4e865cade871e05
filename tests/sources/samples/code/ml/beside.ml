(* Formats whose values stand beside them. *)
let a oc address = Printf.fprintf oc "RCPT TO:%s\r\n" address
let b oc address = output_string oc (Printf.sprintf "RCPT TO: %s\r\n" address)
let c oc address = send oc @@ Printf.sprintf "RCPT TO:%s" address
let d oc address size = send oc (Printf.sprintf "MAIL FROM:%s SIZE=%d" address size)
let e oc address = output_string oc (Printf.sprintf "RCPT TO:<%s>\r\n" address)
let f oc path = output_string oc (Printf.sprintf "RCPT TO:%s\r\n" (bracketed path))
let g address = Printf.printf "RCPT TO: %s\n" address
let h address = Printf.eprintf "RCPT TO: %s\n" address
let i address = failwith (Printf.sprintf "RCPT TO: %s was refused" address)
let j address = Log.info (fun m -> m "RCPT TO: %s" address)
let k line = String.starts_with ~prefix:"RCPT TO: " line
