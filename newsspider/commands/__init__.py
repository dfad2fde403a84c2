"""Commands: ``newsspider <verb>`` anywhere, ``scrapy <verb>`` inside the project."""
