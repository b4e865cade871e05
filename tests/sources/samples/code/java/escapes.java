class P {
    void f() {
        socket.printf("MAIL FROM:<%s>%n", a);
    }
}
