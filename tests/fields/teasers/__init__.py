"""Tests of the promo lists."""
