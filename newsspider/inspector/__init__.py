"""The inspector: a local page that shows an article as extracted beside the page as fetched."""
