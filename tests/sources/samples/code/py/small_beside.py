run(["mail from:<mira@harbour.example>", "rcpt to:<a@x.example>", "rcpt to <ola@harbour.example>"])
run(["mail from:<mira@harbour.example>", "rcpt to <ola@harbour.example>"])
run(["mail from:<mira@harbour.example>", "rcpt to:ola@harbour.example"])
run(["mail from:<mira@harbour.example>", "rcpt to ola@harbour.example"])
run("mail from:<mira@harbour.example>", "rcpt to <ola@harbour.example>")
run("rcpt to <ola@harbour.example>")
words = ["mail from:<", "rcpt to:<"]
heads = ["mail from:", "rcpt to"]
log("mail from:<a@x.example>", "rcpt to failed for ola@harbour.example")
texts = ["mail from:<a@x.example>", "rcpt to whom it may concern"]
texts = ["mail from:<a@x.example>", "mail to ola@harbour.example"]
texts = ["mail from ola@harbour.example", "letters to the editor"]
run(["mail from:<mira@harbour.example>", "rcpt to:<ola@harbour.example>"])
x = {"mail from:<mira@harbour.example>", "rcpt to the list a@x.example was refused"}
