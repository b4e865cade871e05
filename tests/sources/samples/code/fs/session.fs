(* "MAIL FROM: <a@b.example>" *)
let first' = 'x' // "RCPT TO: <a@b.example>"
let mail (w: StreamWriter) from = w.Write(sprintf "MAIL FROM: <%s>\r\n" from)
let rcpt (w: StreamWriter) who = w.Write($"RCPT TO: <{who}>\r\n")
let path (w: StreamWriter) = w.Write(@"RCPT TO: <bob@example.net>")
let sound (w: StreamWriter) from = w.Write("MAIL FROM:<" + from + ">\013\010")
let also (w: StreamWriter) who = w.Write($"RCPT TO:<{who}>\r\n")
printfn "MAIL FROM: %s" "x"
