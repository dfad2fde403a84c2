"""One page, decoded, parsed and indexed once; what every field reads from."""
