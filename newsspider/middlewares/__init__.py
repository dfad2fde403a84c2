"""Downloader middlewares: what may be fetched, and through what."""
