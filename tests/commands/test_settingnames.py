import pytest

from newsspider import settings
from newsspider.commands.settingnames import check_names, known_names
from newsspider.errors import UsageError


def test_all_our_settings_are_known() -> None:
    assert set(known_names()) == {name for name in vars(settings) if name.startswith("NEWSSPIDER_")}

    check_names(known_names())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("NEWSSPIDER_WORKRES", "NEWSSPIDER_WORKERS"),
        ("NEWSSPIDER_STATES", "NEWSSPIDER_STATE"),
        ("NEWSSPIDER_MAX_TEASER", "NEWSSPIDER_MAX_TEASERS"),
        ("newsspider_contact", "NEWSSPIDER_CONTACT"),
    ],
)
def test_a_mistyped_name_is_told_with_the_nearest(typed: str, meant: str) -> None:
    with pytest.raises(UsageError, match=f"setting '{typed}' is not known; did you mean {meant}"):
        check_names(["LOG_LEVEL", typed])


def test_settings_of_others_are_theirs() -> None:
    check_names(["DOWNLOAD_DELAY", "THEIR_NEWSSPIDER_THING", "NEWSPIDER_MODULE"])
