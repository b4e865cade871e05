local ways = {
  {f = "MAIL FROM:<a@" .. ours .. ">", t = "RCPT TO:<b%" .. theirs .. "@[" .. ip .. "]>"},
  {f = "MAIL FROM:<a@" .. ours .. ">", t = "RCPT TO:<\"b@" .. theirs .. "\">"},
  {f = "MAIL FROM:<a@" .. ours .. ">", t = "RCPT TO:<@" .. ours .. ":b@" .. theirs .. ">"},
}
