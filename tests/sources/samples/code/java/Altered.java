class Altered {
    void run(Writer out, String to, String cc) {
        socket.write(String.format("RCPT TO:<%d>\r\n", to).getBytes());
        socket.write(("RCPT TO:<" + URLEncoder.encode(to, "UTF-8") + ">\r\n").getBytes());
        socket.write(("RCPT TO:<" + Arrays.asList(to, cc) + ">\r\n").getBytes());
        socket.write(String.format("RCPT TO:<%s>\r\n", to).getBytes());
    }
}
