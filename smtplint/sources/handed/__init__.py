"""What calls are handed as an address."""
