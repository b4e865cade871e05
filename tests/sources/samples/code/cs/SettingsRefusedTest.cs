class T { [Fact] void A() {
  config["Smtp:MailFrom"] = "r@@x.example";
  Assert.Throws<OptionsValidationException>(() => Load(config));
  var o = new MailOptions { MailFrom = "r@@x.example" };
  Assert.False(Validate(o).Succeeded);
  var p = new MailOptions { MailFrom = "t@@x.example" };
  Assert.True(Validate(p).Succeeded);
}}
