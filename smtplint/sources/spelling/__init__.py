"""What literals, scalars and words spell, and where in the file each octet of that stands."""
