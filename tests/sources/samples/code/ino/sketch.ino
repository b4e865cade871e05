#include <WiFiClient.h>
WiFiClient client;
void mail(const char *from, const char *to) {
  client.print("MAIL FROM:");
  client.println(from);
  client.print("RCPT TO:<");
  client.print(to);
  client.println(">");
  client.print("RCPT TO: <");
  client.print(to);
  client.println(">");
  client.print("MAIL FROM:<");
  client.print(from);
  client.print("> SIZ=");
  client.println(size);
  client.print(F("RCPT TO: <"));
  client.print(to);
  client.println(F(">"));
  Serial.print("MAIL FROM:");
  Serial.println(from);
}
