"""Settings by the names of their keys."""
