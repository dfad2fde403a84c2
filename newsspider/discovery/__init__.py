"""Where article URLs come from, and which URLs are articles; pure functions, no crawler."""
