"""What a text is that may be sent: a command, an address, the head of a message; and what its values mean."""
