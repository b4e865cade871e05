module Client
open System.IO
let send (w: StreamWriter) (from: string) (rcpts: string list) (msg: MailMessage) =
    w.Write("EHLO me\r\n")
    w.Write("MAIL FROM:<" + from + ">\r\n")
    w.Write("MAIL FROM:" + from + "\r\n")
    w.Write(sprintf "RCPT TO: <%s>\r\n" rcpts.Head)
    w.Write($"RCPT TO: <{rcpts.Head}>\r\n")
    fprintf w "RCPT TO:%s\r\n" rcpts.Head
    w.Write("RCPT TO:<ann@x.example>\n")
    w.Write("MAIL FROM:<" + msg.Headers.["From"] + ">\r\n")
    w.Write("RCPT TO: <ann@x.example>\r\n")
    w.Write("RCPT TO:<" + String.concat "," rcpts + ">\r\n")
    printfn "RCPT TO: %A" rcpts
