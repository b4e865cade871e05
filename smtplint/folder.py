"""Where the package's own files are."""

from __future__ import annotations

import os

HERE = os.path.dirname(os.path.abspath(__file__))
