class R { void F(string l) {
  if (l.IndexOf("MAIL FROM: <a@b.example>") == 0) Ok();
  mock.Setup(s => s.Handle("MAIL FROM: <a@b.example>")).Returns("501 no");
  mock.When(s => s.Handle("MAIL FROM: <a@b.example>")).Respond("501 no");
  Task.Run(() => s.Handle("MAIL FROM: <a@b.example>"));
  w.WriteLine("MAIL FROM: <a@b.example>");
} }
