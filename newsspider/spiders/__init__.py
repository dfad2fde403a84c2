"""Spiders: ``scrapy crawl technews``."""
