#include <curl/curl.h>

#define FROM_ADDR "<a@@b.example>"
#define WHO "ann b@c.example"
#define BOTH "<boss@example.com>"
#define ONLY "Ann <ann@example.com>"

static const char *kTo = "x@y..example";

int main(void) {
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, WHO);
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, FROM_ADDR);
  r = curl_slist_append(r, kTo);
  r = curl_slist_append(r, kTo);
  r = curl_slist_append(r, BOTH);
  r = curl_slist_append(r, ONLY);
  return 0;
}
