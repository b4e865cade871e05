"""Rules about what the RFC accepts and some real servers refuse (SL9xx)."""
