CREATE OR REPLACE PACKAGE BODY mail_pkg AS
  g_sender CONSTANT VARCHAR2(64) := 'Ann <mes@plant.example>';
  g_return_path  VARCHAR2(64) := 'Ann <mes@plant.example>';
  c_mail_from CONSTANT VARCHAR2(64) := 'mes.plant.example';
  PROCEDURE alarm(p_text IN VARCHAR2) IS
    c utl_smtp.connection;
    r utl_smtp.reply;
  BEGIN
    utl_smtp.command(c, 'MAIL FROM:<' || g_sender || '>');
    utl_smtp.command(c, 'RCPT TO:' || 'shift@plant.example');
    utl_smtp.command(c, 'RCPT TO: <' || p_rcpt || '>');
    utl_smtp.command(c, 'RCPT TO:' || p_rcpt);
    utl_smtp.command(c, 'MAIL FROM:', '<' || p_from || '>');
    utl_smtp.command(c, 'MAIL', 'FROM:<' || p_from || '>');
    r := utl_smtp.command(c => c, cmd => 'RCPT TO:<a b@x.example>');
    utl_smtp.mail(c, 'Ann <a@x.example>');
    utl_smtp.mail(c, g_sender);
    utl_smtp.rcpt(c => c, recipient => 'a@x.example, b@x.example');
    utl_smtp.rcpt(c, 'a@x.example;b@x.example');
    utl_smtp.rcpt(c, '<' || p_to || '>');
    utl_smtp.mail(c, p_from, 'SIZE=100');
    utl_smtp.write_data(c, 'From: "MES" <' || g_sender || '>' || utl_tcp.crlf);
  END alarm;

  PROCEDURE raw(p_rcpt IN VARCHAR2) IS
    t utl_tcp.connection;
    n PLS_INTEGER;
  BEGIN
    n := utl_tcp.write_line(t, 'HELO db1');
    n := utl_tcp.write_line(t, 'MAIL FROM: <' || g_sender || '>');
    n := utl_tcp.write_line(t, 'RCPT TO:<' || p_rcpt || '>');
    n := utl_tcp.write_text(t, 'RCPT TO:<archive@plant.example>' || CHR(10));
    n := utl_tcp.write_text(t, 'RCPT TO:<archive@plant.example>' || CHR(13) || CHR(10));
    n := utl_tcp.write_text(t, 'RCPT TO:<archive@plant.example>' || utl_tcp.crlf);
    n := utl_tcp.write_text(t, 'RCPT TO:<' || p_rcpt || '>');
    n := utl_tcp.write_text(t, 'MAIL FROM:<' || p_rcpt || '>' || c_crlf);
    n := utl_tcp.write_raw(t, utl_raw.cast_to_raw('RCPT TO:<' || p_rcpt || '>' || chr(10)));
    n := utl_tcp.write_line(t, 'QUIT');
  EXCEPTION
    WHEN OTHERS THEN
      raise_application_error(-20001, 'MAIL FROM refused: ' || sqlerrm);
      dbms_output.put_line('MAIL FROM: ' || p_from || ' failed');
      dbms_output.put_line('RCPT TO: <' || p_from || '>');
      IF l_reply LIKE 'MAIL FROM: %' THEN NULL; END IF;
  END raw;

  PROCEDURE m IS BEGIN
    utl_mail.send(sender => 'a@x.example', recipients => 'b@x.example,c@x.example', subject => 'x', message => 'y');
    utl_mail.send(sender => 'Ann <a..b@x.example>', recipients => 'b@x.example;c@x.example', subject => 'x', message => 'y');
    utl_mail.send('a.x.example', 'b@x.example', NULL, NULL, 's', 'm');
    apex_mail.send(p_to => 'a@x.example', p_from => 'b@x..example', p_body => '', p_subj => '');
  END;
END mail_pkg;
/
