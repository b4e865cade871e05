con <- socketConnection(host, 25, open = "r+b")
send <- function(from, to, msg) {
  writeLines("EHLO me", con, sep = "\r\n")
  writeLines(paste0("MAIL FROM:<", from, ">"), con, sep = "\r\n")
  writeLines(paste0("MAIL FROM:", from), con, sep = "\r\n")
  writeLines(sprintf("RCPT TO: <%s>", to[1]), con, sep = "\r\n")
  writeLines(paste("RCPT TO:", to[1]), con, sep = "\r\n")
  cat("RCPT TO:<ann@x.example>\n", file = con)
  writeLines(paste0("MAIL FROM:<", msg$headers[["From"]], ">"), con, sep = "\r\n")
  writeLines("RCPT TO: <ann@x.example>", con, sep = "\r\n")
  writeLines(paste0("RCPT TO:<", paste(to, collapse = ","), ">"), con, sep = "\r\n")
  message("RCPT TO: ", to)
}
