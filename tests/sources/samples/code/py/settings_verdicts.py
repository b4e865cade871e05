import pytest


@pytest.mark.parametrize("settings,error", [
    ({"mail_from": "a b@example.com"}, ValueError),
    ({"mail_from": "c d@example.com"}, None),
    (dict(mail_from="e f@example.com"), TypeError),
])
def test_settings(settings, error):
    ...
