val SAMPLES = mapOf(
    "MAIL FROM:<tickets@tramline.example>" to Outcome.ACCEPTED,
    "MAIL FROM:tickets@tramline.example" to Outcome.BAD_SYNTAX,
    "RCPT TO:driver@tramline.example" to Outcome.ACCEPTED,
    "RCPT TO:<>" to Reply.SYNTAX_ERROR,
)
val LABELS = mapOf(
    "RCPT TO: <driver@tramline.example>" to label,
)
