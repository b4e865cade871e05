void f() {
throw Refused("MAIL FROM: " + reader);
throw Refused{"MAIL FROM: " + reader};
throw mail::Refused(fmt::format("RCPT TO: {}", reader));
BOOST_THROW_EXCEPTION(Refused("RCPT TO: " + reader));
s.write("RCPT TO: " + reader);
}
