curl --url smtp://%SERVER% --mail-from "Backup <%FROM%>" --mail-rcpt %TO%
echo MAIL FROM:^<%FROM%^>
