void f() {
  ImGui::Text("MAIL FROM: %s", from);
  listBox.Items.Add("RCPT TO: " + to);
  model.addRow("RCPT TO: " + to);
  g_print("MAIL FROM: %s\n", from);
  sock.write("RCPT TO: " + to + "\r\n");
}
