void mail(struct session *session, const char *to) {
    if (strchr(session->from, '<'))
        g_snprintf(buf, sizeof(buf), "MAIL FROM:%s%s", session->from,
                   size);
    else
        g_snprintf(buf, sizeof(buf), "MAIL FROM:<%s>%s", session->from, size);
    send_msg(session, buf);
}

void parse(struct mailbox *one, const char *text, const char *angle) {
    if (angle != NULL)
        append_format(&one->path, &size, "%s", angle);
    else
        append_format(&one->path, &size,
                      "<%s>", text);
}

void from(struct list *senders, struct list *rest, int i) {
    snprintf(line, sizeof(line), "MAIL FROM:%s\r\n", (senders->values[i])->path);
    snprintf(line, sizeof(line), "RCPT TO:%s\r\n", (rest->values[i])->address);
}
