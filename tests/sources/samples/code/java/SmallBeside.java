class A { void a() {
  run("mail from:<mira@harbour.example>", "rcpt to <ola@harbour.example>");
  run(List.of("mail from:<mira@harbour.example>", "rcpt to:ola@harbour.example"));
}}
