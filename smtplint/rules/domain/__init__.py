"""Rules about the domain and the address literal (SL4xx)."""
