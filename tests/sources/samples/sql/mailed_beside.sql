EXEC msdb.dbo.sp_send_dbmail @profile_name = ('x'), @recipients = 'a@b..example', @subject = 's';
EXEC msdb.dbo.sp_send_dbmail @body = CONCAT('a', UPPER('b, c'), ((('d')))), @recipients = 'c@d.example;e@f..example';
BEGIN
  UTL_MAIL.SEND(to_char(1, 'x'), 'a@b..example', cc => NULL);
  UTL_MAIL.SEND(sender => lower(trim('x')), recipients => 'g@h..example', subject => ((((((((((1)))))))))), cc => 'i@j..example');
END;
/
