"""Asking a server of the user's own, and saying which known profile it behaves like."""
