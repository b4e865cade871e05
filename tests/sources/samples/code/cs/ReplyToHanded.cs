class T { [Fact] void A() {
  var r = client.MailFrom("r@@x.example");
  Assert.Equal(501, r.Code);
  var s = client.MailFrom("t@@x.example");
  Assert.Equal(250, s.Code);
}}
