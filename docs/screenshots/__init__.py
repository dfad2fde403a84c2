"""Screenshots: the pictures in ``docs/images``, made from invented records."""
