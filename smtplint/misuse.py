"""That what a person asked of the command line cannot be done."""


class Misuse(Exception):
    """What was asked for cannot be done; the text says why, in a line."""
