"""Tests of the weather widget's readings."""
