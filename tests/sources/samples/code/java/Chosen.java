class A { void f() {
 message.setFrom(new InternetAddress(from != null ? from : "ann@@example.org"));
 message.setFrom(new InternetAddress(System.getProperty("f", "ann@@example.org")));
 email.setFrom(props.getProperty("from", "ann@@example.org"));
 email.setFrom(Optional.ofNullable(x).orElse("ann@@example.org"));
} }
