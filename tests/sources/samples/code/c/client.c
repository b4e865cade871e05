/* MAIL FROM: <a@example.com> */
void talk(int sock, CURL *curl, const char *from, const char *to)
{
    char buf[512];
    snprintf(buf, sizeof(buf), "MAIL FROM:<%s>\r\n", from);
    snprintf(buf, sizeof(buf), "MAIL FROM: <%s>\r\n", from);
    snprintf(buf, sizeof(buf), "RCPT TO: %s\r\n", to);
    send(sock, "MAIL FROM:<a@example.com>\n", 26, 0);
    send(sock, "RCPT TO:<a@"
               "example..com>\r\n", 26, 0);
    fprintf(stderr, "MAIL FROM: <%s>\n", from);
    printf("RCPT TO: <%s>\n", to);
    if (strncasecmp(buf, "MAIL FROM:", 10) == 0 || buf[0] == '"')
        reply("501 Syntax: MAIL FROM: <address>");
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, "Ann <a@example.com>");
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, "<a@example.com>");
}
rcpt = curl_slist_append(rcpt, "Info <info@example.org>");
headers = curl_slist_append(headers, "To: Info <info@example.org>");
