"""Twisted's ESMTP on 127.0.0.1 and the port of its argument; it takes every sender and recipient."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from twisted.internet import reactor
from twisted.mail import smtp
from zope.interface import implementer


@implementer(smtp.IMessageDelivery)
class Accept:
    """Delivers nothing, refuses nothing."""

    def receivedHeader(self, *_: Any) -> bytes:  # noqa: N802
        return b""

    def validateFrom(self, _: Any, origin: Any) -> Any:  # noqa: N802
        return origin

    def validateTo(self, _: Any) -> Callable[[], None]:  # noqa: N802
        return lambda: None


class Factory(smtp.SMTPFactory):
    """Sessions that wait long."""

    protocol, timeout = smtp.ESMTP, 36000

    def buildProtocol(self, address: Any) -> Any:  # noqa: N802
        session = super().buildProtocol(address)
        session.delivery = Accept()
        return session


reactor.listenTCP(int(sys.argv[1]), Factory(), interface="127.0.0.1")
reactor.run()
