"""How the tests are run."""

from __future__ import annotations

import gc

# Collected tests are kept to the end, and each collection of garbage would go through them: that took a tenth of a run.
_OFTEN = 20_000


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OFTEN, 20, 20)
