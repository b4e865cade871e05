"""That what a person asked for cannot be done: what every error of that kind is, and what ``cli`` tells and ends at."""


class Misuse(Exception):
    """What was asked for cannot be done; the text says why, in a line."""
