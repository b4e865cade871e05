"""Rules about a command's frame: its verb, FROM or TO, and the colon (SL1xx)."""
