"""Measuring and learning: what the figures and the generated tables come from."""
