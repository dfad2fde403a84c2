"""How fixtures are compared: as ``newsspider site check`` does."""

from newsspider.fixtures.expected import agrees, holds, running

__all__ = ["agrees", "holds", "running"]
