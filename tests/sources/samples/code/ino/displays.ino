void a() {
  lcd.print("MAIL FROM: "); lcd.println(from);
  tft.print("MAIL FROM:");
  tft.println(from);
  logFile.print("MAIL FROM:");
  logFile.println(from);
  file.print("MAIL FROM:");
  file.println(from);
  lcd.println("MAIL FROM: a@example.com");
}
