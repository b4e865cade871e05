"""Rules about angle brackets and white space round the path (SL2xx)."""
