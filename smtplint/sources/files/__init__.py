"""What a file is, where its lines begin, and whether there is anything in it to be read closer."""
