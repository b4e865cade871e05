void one(plugin_t *plugin, FILE *file_write) {
    const char *str = plugin->recipients;
    send_command_va(plugin, 2, "RCPT TO: %s\r\n", str);
    fprintf(file_write, "MAIL FROM: <%s>\r\n", from);
    fprintf(logfile, "MAIL FROM: <%s>\r\n", from);
}
void two(plugin_t *plugin, struct address *a) {
    const char *str = plugin->path;
    send_command_va(plugin, 2, "RCPT TO:%s\r\n", str);
}
