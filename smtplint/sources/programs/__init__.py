"""Mail clients that are called by their names, and what is fed to programs."""
