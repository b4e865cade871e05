def test_a(monkeypatch):
    monkeypatch.setenv("SMTP_FROM", "r@@x.example")
    with pytest.raises(ValidationError):
        load_settings()


def test_b(monkeypatch):
    monkeypatch.setenv("SMTP_FROM", "t@@x.example")
    assert load_settings().sender


def test_c():
    cfg = {"smtp_from": "r@@x.example", "smtp_host": "x"}
    assert validate(cfg) == ["smtp_from is not an address"]


def test_d():
    cfg = {"smtp_from": "t@@x.example", "smtp_host": "x"}
    assert validate(cfg) == []


def test_e():
    cfg = {"smtp_from": "t@@x.example"}
    assert cfg["smtp_from"] in sent
    with pytest.raises(KeyError):
        cfg["x"]


def test_f():
    assert "SMTP_FROM" in startup_error(SMTP_FROM="r@@x.example")
    assert startup_error(SMTP_FROM="t@@x.example") is None


@override_settings(DEFAULT_FROM_EMAIL="r@@x.example")
def test_g(self):
    errors = checks.run_checks()
    self.assertEqual(errors[0].id, "mail.E001")


@override_settings(DEFAULT_FROM_EMAIL="t@@x.example")
def test_h(self):
    errors = checks.run_checks()
    self.assertEqual(errors, [])


def test_i(monkeypatch):
    monkeypatch.setenv("SMTP_FROM", "r@@x.example")
    result = runner.invoke(cli, ["check"])
    assert result.exit_code != 0


def test_j(monkeypatch):
    monkeypatch.setenv("SMTP_FROM", "t@@x.example")
    result = runner.invoke(cli, ["check"])
    assert result.exit_code == 0


def test_k(self):
    ser = MailSerializer(data={"mail_from": "r@@x.example"})
    assert not ser.is_valid()
    ser = MailSerializer(data={"mail_from": "t@@x.example"})
    assert ser.is_valid()
    form = MailForm({"envelope_from": "r@@x.example"})
    self.assertFalse(form.is_valid())
    form = MailForm({"envelope_from": "t@@x.example"})
    self.assertTrue(form.is_valid())
    res = client.post("/settings", json={"mail_from": "r@@x.example"})
    assert res.status_code == 422
    res = client.post("/settings", json={"mail_from": "t@@x.example"})
    assert res.status_code == 200
