"""Tables: records read back from their files, as articles and as flat tables."""
