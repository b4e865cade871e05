#include <Ethernet.h>
EthernetClient client;
void mail() {
  client.println("MAIL FROM:<a@x.example>\r\n");
  client.println("RCPT TO:<b@x.example>\n");
  client.println("RCPT TO:<c@x.example>");
  client.print("RCPT TO:<d@x.example>\r\n");
  Serial.println("RCPT TO:<e@x.example>\r\n");
}
