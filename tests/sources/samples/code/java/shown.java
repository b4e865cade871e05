class A { void f() {
  logger.atInfo().log("MAIL FROM: <{}>", f); LOGGER.fine("MAIL FROM: <" + f + ">"); log.atDebug().setMessage("MAIL FROM: <a@b.c>").log();
  throw new IllegalStateException("MAIL FROM: <" + f + ">"); System.err.printf("MAIL FROM: <%s>%n", f);
  Toast.makeText(ctx, "MAIL FROM: <" + f + ">", 1).show(); Log.d(TAG, "MAIL FROM: <" + f + ">"); Timber.d("MAIL FROM: <%s>", f);
  JOptionPane.showMessageDialog(null, "MAIL FROM: <" + f + ">"); textArea.append("MAIL FROM: <" + f + ">\n"); label.setText("MAIL FROM: <" + f + ">");
  out.write("RCPT TO: <ok@example.com>\r\n"); writer.append("RCPT TO: <" + ok + ">\r\n"); this.send("RCPT TO: <" + ok + ">");
} }
