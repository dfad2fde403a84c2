"""Report: one HTML file that shows what a crawl has brought home and how its runs went."""
