"""``python -m smtplint``."""

import sys

from .cli import main

sys.exit(main())
