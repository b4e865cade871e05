import org.apache.commons.net.smtp.*;
class A { void f() { client.setSender("<>"); client.mail("<>"); client.setSender(""); } }
