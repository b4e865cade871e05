"""Rules about encoding and unseen characters (SL6xx)."""
