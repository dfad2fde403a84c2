from newsspider.extraction import extract
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.reading import FIELD_NAMES, MOST_CANDIDATES, read

HTML = (
    b'<html lang=en><title>Harbour gets a crane</title><meta property="og:title" content="Harbour gets a crane">'
    b'<meta name=description content="One."><meta property="og:description" content="Two."><h1>Harbour gets a crane</h1>'
)


def test_the_record_is_what_extract_gives() -> None:
    page = SavedPage(HTML, "https://news.example/a")

    assert read(page).record == extract(HTML, "https://news.example/a").to_dict()


def test_candidates_come_with_their_proof_the_best_first() -> None:
    found = read(SavedPage(HTML)).candidates("description")

    assert [(one.value, one.source, one.where) for one in found] == [
        ("One.", "meta", "/html/head/meta[2]"),
        ("Two.", "meta", "/html/head/meta[3]"),
    ]


def test_only_so_many_are_told_and_all_are_counted() -> None:
    reading = read(SavedPage(HTML))

    assert all(len(reading.candidates(name)) <= min(MOST_CANDIDATES, reading.count(name)) for name in FIELD_NAMES)
    assert reading.count("description") == 2
