from newsspider.report.bounded import Bounded
from newsspider.report.speakers import SpeakerTally, count_quotes
from tests.report.records import record


def test_people_and_organisations_are_counted_by_quotation_and_by_article() -> None:
    people, organizations = Bounded(SpeakerTally), Bounded(SpeakerTally)
    two = [{"speaker": "Ana Ruiz", "organization": "Port"}, {"speaker": "Ana Ruiz", "role": "harbour master"}]

    counts = [count_quotes(record(number, quotes=two), people, organizations) for number in (1, 2)]

    assert counts == [2, 2]
    assert (people["Ana Ruiz"].count, people["Ana Ruiz"].articles, people["Ana Ruiz"].other) == (4, 2, "Port")
    assert (organizations["Port"].count, organizations["Port"].other) == (2, "Ana Ruiz")


def test_quotations_without_a_speaker_only_count() -> None:
    people, organizations = Bounded(SpeakerTally), Bounded(SpeakerTally)

    assert count_quotes(record(quotes=[{"speaker": None}, {}, "no quote"]), people, organizations) == 2
    assert len(people) == len(organizations) == 0
