class A { void f() {
  var a = line.Substring("MAIL FROM: <".Length);
  var b = line["MAIL FROM: <".Length..^1];
  var c = line[("MAIL FROM: <").Length..];
  var d = LikeOperator.LikeString(line, "MAIL FROM: <*>", CompareMethod.Text);
  var e = $"MAIL FROM: <{x}>";
}}
