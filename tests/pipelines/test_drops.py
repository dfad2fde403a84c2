from newsspider.pipelines.drops import Duplicate, Refused


def test_a_dropped_item_carries_its_outcome_and_reason() -> None:
    refused, duplicate = Refused("empty"), Duplicate("same_article")

    assert (refused.outcome, refused.reason, str(refused)) == ("refused", "empty", "refused: empty")
    assert (duplicate.outcome, duplicate.reason, duplicate.log_level) == ("duplicate", "same_article", "DEBUG")
