"""Benchmarks: run by hand (``python -m tests.bench``), never by the tests."""
