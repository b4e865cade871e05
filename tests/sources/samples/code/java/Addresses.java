class Addresses {
    void tell(Writer out, Message msg) throws Exception {
        out.write("MAIL FROM:<" + msg.getFrom()[0] + ">\r\n");
        out.write("RCPT TO:<" + msg.getAllRecipients()[0].toString() + ">\r\n");
        out.write("RCPT TO:<" + msg.getRecipients(Message.RecipientType.TO)[i] + ">\r\n");
        out.write("MAIL FROM:<" + ((InternetAddress) msg.getFrom()[0]).getAddress() + ">\r\n");
        out.write("MAIL FROM:<" + mail.getFrom() + ">\r\n");
    }
}
