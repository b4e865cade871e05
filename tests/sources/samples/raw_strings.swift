// Raw texts, into which a value is put behind as many signs as they begin with.
let sender = #"MAIL FROM:<\#(from)>"#
let twice = ##"MAIL FROM:<\##(from)> SIZE=\##(size)"##
let looked = #"RCPT TO:<\#(job["to"]!)>"#
let spaced = #"MAIL FROM: <\#(from)>"#
let lines = #"""
RCPT TO: <\#(to)>
"""#
let more = ##"RCPT TO: <\##(to)>"##
