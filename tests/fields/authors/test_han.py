"""Names in Chinese letters."""

from __future__ import annotations

import pytest

from newsspider.fields.authors.han import han_names, han_words, is_han_name


@pytest.mark.parametrize("name", ["王小明", "許雅筑", "欧阳娜娜", "諸葛亮", "安娜·鲁伊斯"])
def test_a_name_begins_with_a_family_name_or_has_a_dot(name: str) -> None:
    assert is_han_name(name)


@pytest.mark.parametrize("word", ["手记", "观察", "高清图片", "王", "简介", "Ana"])
def test_other_words_are_no_names(word: str) -> None:
    assert not is_han_name(word)


def test_names_are_all_or_none() -> None:
    assert han_names("王骁 林沛文") == ["王骁", "林沛文"]
    assert han_names("王骁 现场") == []
    assert han_words("王骁 in Beijing") == []


def test_a_name_of_two_letters_is_written_with_a_space_between_them() -> None:
    assert han_words("王 骁 林沛文") == ["王骁", "林沛文"]


def test_whoever_is_nobody_is_not_named() -> None:
    assert han_words("网络整理") == []
