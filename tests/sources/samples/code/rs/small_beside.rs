fn a() {
    run(&["mail from:<mira@harbour.example>", "rcpt to <ola@harbour.example>"]);
}
