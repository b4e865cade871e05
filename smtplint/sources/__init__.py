"""From a file's bytes to the commands in it. One kind of file a module."""
