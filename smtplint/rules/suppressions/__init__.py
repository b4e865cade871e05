"""SL0xx: the comments that tell smtplint to be silent."""
