"""What all tests share: property tests without a clock, as machines differ."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("newsspider", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newsspider")
