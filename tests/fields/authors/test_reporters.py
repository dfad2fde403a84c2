"""Reporters in the text of East Asian pages."""

from __future__ import annotations

import pytest

from newsspider import extract

HEAD = {
    "zh": "河边的磨坊在百年之后重新开工",
    "ja": "川辺の水車小屋、百年ぶりに再び動き出す",
    "ko": "강가의 물레방앗간, 백 년 만에 다시 돌다",
}
TEXT = {
    "zh": "小镇的居民星期一聚集在河边，观看这座磨坊的水轮在修复之后第一次重新转动起来，许多人带来了孩子。",
    "ja": "町の人々は月曜日、川辺に集まり、修復を終えた水車が百年ぶりに回り始めるのを見守り、拍手を送った。",
    "ko": "마을 주민들은 월요일 강가에 모여 복원을 마친 물레방아가 백 년 만에 처음으로 다시 돌아가는 모습을 지켜보았다.",
}


def authors(language: str, line: str = "", before: str = "", behind: str = "") -> list[str]:
    text = TEXT[language]
    html = (
        f'<html lang="{language}"><body><h1>{HEAD[language]}</h1><div>{line}</div>'
        f"<p>{before}{text}</p><p>{text}</p><p>{text}{behind}</p></body></html>"
    )
    return [author.name for author in extract(html.encode(), "https://mill.example/a/1").authors]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("本报记者 王 骁 林沛文", ["王骁", "林沛文"]),
        ("记者 杜若溪 实习生 王一凡", ["杜若溪", "王一凡"]),
        ("记者在现场看到", []),
        ("新华社记者王伟", ["王伟"]),
        ("【文/河边网专栏作者 王文】", ["王文"]),
        ("执笔/叨叨姐、胡一刀&李小飞刀", ["叨叨姐", "胡一刀", "李小飞刀"]),
        ("作者：未知", []),
        ("作者简介", []),
        ("外国记者盛赞小镇", []),
    ],
)
def test_a_chinese_line_names_reporters(line: str, names: list[str]) -> None:
    assert authors("zh", line) == names


@pytest.mark.parametrize(
    ("before", "names"),
    [
        ("〔記者許雅筑／台中報導〕", ["許雅筑"]),
        ("（中央社記者王大明台北12日電）", ["王大明"]),
        ("（中央社記者王大明台東縣4日電）", ["王大明"]),
        ("［記者陳怡君、林志遠／綜合報導］", ["陳怡君", "林志遠"]),
        ("（记者会现场）", []),
        ("新华社河东12月9日电（记者唐霁）", ["唐霁"]),
        ("河边网10月4日讯（记者陈智 整合）", ["陈智"]),
        ("本站讯（职工通讯员 李琴雯 刘会）", ["李琴雯", "刘会"]),
    ],
)
def test_a_chinese_dateline_names_reporters(before: str, names: list[str]) -> None:
    assert authors("zh", before=before) == names


@pytest.mark.parametrize(
    ("behind", "names"),
    [
        ("</p><p>河边晚报记者 张楠", ["张楠"]),
        ("</p><p>采写：河边见习记者 林子沛", ["林子沛"]),
        ("（本报记者 王骁 通讯员 林沛文）", ["王骁", "林沛文"]),
        ("（张巨峰）", ["张巨峰"]),
        ("（张巨峰摄）", []),
        ("（记者 张巨峰 摄）", []),
        ("（高清图）", []),
        ("（完）", []),
    ],
)
def test_a_chinese_text_ends_with_its_reporters(behind: str, names: list[str]) -> None:
    assert authors("zh", behind=behind) == names


def test_several_signed_paragraphs_are_of_several_articles() -> None:
    assert authors("zh", behind=f"（张巨峰）</p><p>{TEXT['zh']}（王小明）") == []


def test_an_editor_is_named_where_nobody_else_is() -> None:
    assert authors("zh", "责任编辑：尹世杰") == ["尹世杰"]
    assert authors("zh", "责任编辑：尹世杰", before="新华社河东12月9日电（记者唐霁）") == ["唐霁"]


@pytest.mark.parametrize(
    ("behind", "names"),
    [("【岡村大輔、藤原あや】", ["岡村大輔", "藤原あや"]), ("【関連記事】", []), ("【写真】", [])],
)
def test_a_japanese_text_ends_with_its_reporters(behind: str, names: list[str]) -> None:
    assert authors("ja", behind=behind) == names


@pytest.mark.parametrize(
    ("line", "before", "names"),
    [
        ("", "(신안=연합뉴스) 한도윤 박서진 기자 = ", ["한도윤", "박서진"]),
        ("노은비 기자", "", ["노은비"]),
        ("취재를 마친 기자들은 돌아갔다", "", []),
    ],
)
def test_a_korean_text_names_reporters(line: str, before: str, names: list[str]) -> None:
    assert authors("ko", line, before) == names
