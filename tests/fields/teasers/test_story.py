"""Where the article's text stands."""

from __future__ import annotations

from newsspider.evidence import Candidate
from newsspider.fields.body.found import BodyFound
from newsspider.fields.teasers.story import Story, is_linked, read_story
from newsspider.items import Block
from newsspider.page.index import Index

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY, FERRY_TITLE, ONE, THREE, TITLE, TWO, first, index_of


def body_at(*positions: int) -> dict[str, BodyFound]:
    blocks = tuple(Block("paragraph", "x") for _ in positions)
    return {"body": BodyFound((Candidate(blocks, "dom", "segments", None),), positions)}


def paragraphs(index: Index) -> list[int]:
    return [i for i, tag in enumerate(index.tags) if tag == "p"]


def test_without_a_body_the_long_paragraphs_are_the_story() -> None:
    index = index_of(f"<p>{ONE} {TWO}</p><p>Short</p>")

    assert read_story(index, {}).blocks == paragraphs(index)[:1]


def test_a_link_in_the_running_text_is_the_articles_own() -> None:
    index = index_of(f"<p>{ONE} See how the {FERRY} did it. {TWO}</p>")
    story = read_story(index, body_at(*paragraphs(index)))

    assert story.owns(index, first(index, "a"))


def test_a_paragraph_that_is_a_link_is_none_of_the_story() -> None:
    index = index_of(f"<p>{ONE}</p><p>{FERRY}</p>")
    story = read_story(index, body_at(*paragraphs(index)))

    assert story.blocks == paragraphs(index)[:1]


def test_an_excerpt_beside_a_linked_heading_is_none_of_the_story() -> None:
    index = index_of(f"<p>{ONE}</p><p>{TWO}</p><div><div><h3>{FERRY}</h3><p>{THREE}</p></div></div>")
    story = read_story(index, body_at(*paragraphs(index)))

    assert story.blocks == paragraphs(index)[:2]


def test_a_heading_is_linked_when_a_link_is_all_its_text() -> None:
    index = index_of(f"<h3>{FERRY}</h3>")

    assert is_linked(index, first(index, "h3"))


def test_a_heading_with_a_link_in_it_is_not_linked() -> None:
    index = index_of(f"<h3>Why the {FERRY} matters</h3>")

    assert not is_linked(index, first(index, "h3"))


def test_links_of_the_running_text_are_no_teasers(shown: Shown) -> None:
    linked = f"<p>{ONE} Read how the {FERRY} and how the {CLOCK} did it before. {TWO}</p>"

    assert shown(f"<article><h1>{TITLE}</h1>{linked}<p>{TWO}</p><p>{THREE}</p></article>") == ()


def test_boxes_at_two_places_of_the_article_are_two_blocks(shown: Shown) -> None:
    boxes = [f'<div class="box"><h4>Read more</h4>{link}</div>' for link in (FERRY, CLOCK)]
    blocks = shown(f"<article><h1>{TITLE}</h1><p>{ONE}</p>{boxes[0]}<p>{TWO}</p>{boxes[1]}<p>{THREE}</p></article>")

    assert [(block.label, block.place, len(block.items)) for block in blocks] == [("Read more", "inline", 1)] * 2


def test_the_article_is_the_story_of_a_common_page() -> None:
    index = index_of(ARTICLE)

    assert read_story(index, body_at(*paragraphs(index))).blocks == paragraphs(index)


def test_an_item_whose_excerpt_the_body_took_keeps_its_title() -> None:
    index = index_of(f"<div><h3>{FERRY}</h3><p>A ferry without fumes has crossed the lake in nine minutes.</p></div>")
    link, box, excerpt = first(index, "a"), first(index, "div"), first(index, "p")

    assert Story([], frozenset(), {excerpt: "A ferry"}, len(index)).free(index, link, box) == first(index, "h3")
    assert Story([], frozenset(), {box: FERRY_TITLE}, len(index)).free(index, link, box) is None
    assert Story([], frozenset(), {box: "Other lines of the box"}, len(index)).free(index, link, box) == first(
        index, "h3"
    )


def test_a_link_in_a_very_long_block_is_the_blocks() -> None:
    index = index_of(f"<div><h3>{FERRY}</h3></div>")
    link, box = first(index, "a"), first(index, "div")

    assert Story([], frozenset(), {box: "Other lines. " * 100}, len(index)).free(index, link, box) == first(index, "h3")
    assert Story([], frozenset(), {box: "Other lines. " * 10_000}, len(index)).free(index, link, box) is None


def test_what_is_around_the_article_ends_at_its_blocks() -> None:
    index = index_of(f"{ARTICLE}<aside>{FERRY}</aside>")
    story = read_story(index, body_at(*paragraphs(index)))

    assert {first(index, "article"), first(index, "body"), *paragraphs(index)} <= story.around
    assert first(index, "aside") not in story.around
