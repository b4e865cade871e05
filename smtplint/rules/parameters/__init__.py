"""Rules about ESMTP parameters (SL5xx)."""
