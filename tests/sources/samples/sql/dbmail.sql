DECLARE @mail_from varchar(100) = 'Ann <a@x.example>';
SET @envelope_from = 'a..b@x.example';
SELECT * FROM m WHERE mail_from = 'a.x.example';
EXEC msdb.dbo.sp_send_dbmail
  @recipients = N'a@x.example; b@x.example;',
  @from_address = '"Ops, Team" <a@x.example>',
  @reply_to = 'a@x..example',
  @subject = 'From: a, b';
EXEC msdb.dbo.sysmail_add_account_sp @account_name = 'ops', @email_address = 'ops.x.example', @replyto_address = 'a@@x.example';
EXECUTE sp_send_dbmail @copy_recipients='d@x.example d@y.example', @body = @x
GO
PRINT 'MAIL FROM: ' + @x
CREATE TABLE q (mail_from varchar(100) NOT NULL DEFAULT 'noreply.x.example', return_path text DEFAULT '');
