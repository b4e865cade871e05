class A { void F() {
 var m = new MailAddress(cfg["from"] ?? "ann@@example.org");
 m2.To.Add(ok ? "ann@@example.org" : "b@example.org");
} }
