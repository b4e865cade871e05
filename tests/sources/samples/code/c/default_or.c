#include <curl/curl.h>
static const char *copy_default = "Scan Archive <scans@office.example.com>";
static const char *env_or(const char *name, const char *fallback)
{
	const char *value = getenv(name);
	return value && *value ? value : fallback;
}
void run(CURL *curl) {
	struct curl_slist *rcpts = NULL;
	rcpts = curl_slist_append(rcpts, env_or("SCAN_COPY", copy_default));
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, rcpts);
}
