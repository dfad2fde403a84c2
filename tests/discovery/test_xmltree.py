import gzip

from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery.xmltree import child_texts, parse_xml, unpacked


def test_gzip_is_unpacked_once_a_member() -> None:
    assert unpacked(gzip.compress(b"<a>") + gzip.compress(b"</a>")) == b"<a></a>"


def test_torn_gzip_gives_what_is_there() -> None:
    data = gzip.compress(bytes(range(256)) * 99)

    found = unpacked(data[:-20])

    assert found is not None
    assert found.startswith(bytes(range(256)))


def test_a_body_beyond_the_bound_is_none_packed_or_not() -> None:
    assert unpacked(gzip.compress(b"a" * 101), max_bytes=100) is None
    assert unpacked(b"a" * 101, max_bytes=100) is None
    assert unpacked(gzip.compress(b"a" * 100), max_bytes=100) == b"a" * 100


def test_many_small_members_are_bounded_together() -> None:
    assert unpacked(gzip.compress(b"a" * 60) * 2, max_bytes=100) is None


def test_an_external_entity_stays_unread() -> None:
    root = parse_xml(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a><b>&x;</b></a>')

    assert root is not None
    assert child_texts(root) == {"b": "&x;"}


def test_a_wrong_declaration_does_not_matter() -> None:
    root = parse_xml('<?xml version="1.0" encoding="utf-16"?><a><b>é</b></a>'.encode())

    assert root is not None
    assert child_texts(root) == {"b": "é"}


@given(st.binary())
def test_parsing_never_raises(data: bytes) -> None:
    root = parse_xml(data)

    assert root is None or isinstance(child_texts(root), dict)


@given(st.binary(max_size=500))
def test_unpacking_gives_back_what_was_packed(data: bytes) -> None:
    assert unpacked(gzip.compress(data)) == data
