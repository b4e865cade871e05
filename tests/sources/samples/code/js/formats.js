s.write(util.format('MAIL FROM:%s <%s>\r\n', name, f));
