"""Code round a literal: how texts are put together, and what becomes of them."""
