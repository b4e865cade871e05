File.AppendAllText("log", $"MAIL FROM: {from}\n"); sb.AppendLine($"RCPT TO: {to}");
