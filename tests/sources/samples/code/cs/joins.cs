class C { void T() { w.Write(string.Join(" ", "MAIL FROM:", from) + "\r\n"); w.Write(string.Join(" ", new[] { "MAIL FROM: ", from }) + "\r\n"); } }
