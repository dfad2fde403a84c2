"""The documentation, and the tool that generates its reference from the code."""
