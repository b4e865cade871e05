"""Rules about the local part (SL3xx)."""
