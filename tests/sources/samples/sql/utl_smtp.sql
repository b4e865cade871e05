utl_smtp.mail(c, 'Shop <shop@example.com>');
utl_smtp.rcpt(c, 'a@example.com, b@example.com');
UTL_SMTP.MAIL(c, 'shop@example.com');
UTL_SMTP.RCPT(v_conn, 'b@@example.com');
utl_smtp.rcpt(c, p_to);
utl_smtp.mail(c, '<shop@example.com>');
EXEC msdb.dbo.sp_send_dbmail @recipients='a@example.com; b@example.com', @from_address='Shop <shop@example.com>';
