void mail(struct session *session, const char *to) {
    if (strchr(session->from, '<'))
        g_snprintf(buf, sizeof(buf), "MAIL FROM:%s%s", session->from,
                   size);
    else
        g_snprintf(buf, sizeof(buf), "MAIL FROM:<%s>%s", session->from, size);
    send_msg(session, buf);
}
