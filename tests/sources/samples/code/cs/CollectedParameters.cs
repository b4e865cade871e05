class A { void F() {
  var args = new List<string>();
  args.Add("BODY=8BIT");
  args.Add($"SIZE={n}k");
  writer.Write("MAIL FROM:<" + from + "> " + string.Join(" ", args) + "\r\n");
} }
