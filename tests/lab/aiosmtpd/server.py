"""aiosmtpd on 127.0.0.1 and the port of its argument; it takes every message and drops it."""

from __future__ import annotations

import signal
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class Drop:
    """Takes every message."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        return "250 ok"


class Lab(Controller):
    """A server that waits long and never tires of a client."""

    def factory(self) -> SMTP:
        return SMTP(self.handler, enable_SMTPUTF8=True, hostname="mx.lab.test", timeout=36000, command_call_limit=None)


Lab(Drop(), hostname="127.0.0.1", port=int(sys.argv[1])).start()
signal.pause()
