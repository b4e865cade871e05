"""Rules about injection and smuggling (SL7xx)."""
