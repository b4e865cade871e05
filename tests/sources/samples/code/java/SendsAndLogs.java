class SendsAndLogs {
    void go(String sender, String to) {
        log = sendMessageWithCheck(log, writer, "MAIL FROM: " + sender, "250");
        reply = sendRequest(logger, writer, "RCPT TO: " + to);
        logSend("RCPT TO: " + to, 250);
    }

    void show(String sender, String to) {
        logSend("RCPT TO: " + to);
        writer.write("DATA\r\n");
        write(log, "MAIL FROM: " + sender);
        logger.info("MAIL FROM: " + sender, 250);
        logSentMessage("MAIL FROM: " + sender, 250);
    }
}
