record Command(string Verb, string[] Args) {
  public string Wire() => Verb + string.Join(" ", Args) + "\r\n";
}
class K { static void Run(Stream s, string to) {
  Put(s, new Command("MAIL FROM:", new[] { "<>" }).Wire());
  Put(s, new Command("RCPT TO:", new[] { $"<{to}>", "NOTIFY=NEVER" }).Wire());
  Put(s, new Command("RCPT TO:", new[] { "a@b.example" }).Wire());
  Put(s, new Command("RCPT TO:", ["<a@b.example>", "NOTIFY=NEVER,DELAY"]).Wire());
} }
