"""One format of output a module."""
