def test_a(handler):
    session.feed("MAIL FROM: x1@example.com")
    handler.assert_not_called()

def test_b(handler):
    session.feed("MAIL FROM: x2@example.com")
    assert handler.called is False

def test_c(handler):
    session.feed("MAIL FROM: x3@example.com")
    assert handler.call_count == 0

def test_d(handler):
    session.feed("MAIL FROM: x4@example.com")
    assert not handler.mail.called

def test_e(handler, snapshot):
    log = session.feed("MAIL FROM: x5@example.com")
    assert log == snapshot

def test_f(handler):
    session.feed("MAIL FROM: told6@example.com")
    handler.assert_called_once()

def test_g(logger):
    session.feed("MAIL FROM: told7@example.com")
    logger.error.assert_not_called()

def test_h(handler):
    session.feed("MAIL FROM: told8@example.com")
    assert handler.call_count == 1
