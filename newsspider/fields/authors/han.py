"""Names in Chinese letters: told from other words by their first letter, as they have no spaces and no capitals."""

from __future__ import annotations

import re

HAN = r"[\u4e00-\u9fff々]"
PARTS = re.compile(r"[\s\u3000、，,・/／|｜＝=&＆]+")
"""What stands between two names of a byline."""
_NAME = re.compile(rf"{HAN}{{2,4}}|{HAN}{{1,5}}[·•]{HAN}{{1,6}}")
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方"
    "侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁"
    "尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫"
    "米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝匡鞠荆郁胥储栗鄢谌奚粟冼蔺楼厉伊郜阚朴练廉禹漆桢逯茹嵇湛戎茅"
    "張劉陳楊黃趙吳孫馬羅鄭謝許鄧馮韓蕭葉蔣蘇呂盧鍾鐘譚陸賈韋鄒閻龍賀顧龔萬錢嚴賴湯溫齊喬龐顏莊聶魯歐關蘭紀畢單塗駱藍遊鮑華饒車項連蘆麥婁竇黨宮費衛"
    "應閔鄔邊師欒榮叢鞏遲鄺儲廖簡塗"
)
"""Family names that nearly all of the people who write Chinese have; in both ways of writing."""
_SURNAMES_OF_TWO = (
    "欧阳",
    "歐陽",
    "上官",
    "司马",
    "司馬",
    "诸葛",
    "諸葛",
    "慕容",
    "皇甫",
    "尉迟",
    "令狐",
    "夏侯",
    "东方",
)
_NOBODY = frozenset(
    "未知 佚名 简介 簡介 匿名 不详 不詳 本站 原创 原創 编辑 編輯 管理员 管理員 网络 網絡 网络整理 系统管理员 综合 綜合 小编 小編".split()
)
"""What systems and editors write where nobody is named."""


def is_han_name(name: str) -> bool:
    """Whether a word of Chinese letters is a person's name: a known family name before one or two letters, or a foreign name with its dot.

    >>> is_han_name("王小明"), is_han_name("欧阳娜娜"), is_han_name("安娜·鲁伊斯"), is_han_name("手记"), is_han_name("高清图片")
    (True, True, True, False, False)
    """
    if not _NAME.fullmatch(name) or name in _NOBODY:
        return False
    if "·" in name or "•" in name or name[:2] in _SURNAMES_OF_TWO:
        return True
    return name[0] in _SURNAMES and len(name) <= 3


def han_words(text: str) -> list[str]:
    """Words of two to four Chinese letters parted by spaces or marks, those set apart as two letters joined; none where anything else stands among them.

    >>> han_words("王 骁、林沛文"), han_words("王骁 in Beijing")
    (['王骁', '林沛文'], [])
    """
    joined = re.sub(rf"(?<!{HAN})({HAN})[ \u3000]({HAN})(?!{HAN})", r"\1\2", text)
    parts = [part for part in PARTS.split(joined.strip(" \u3000\n\t:：()（）【】[]")) if part]
    return parts if parts and all(_NAME.fullmatch(part) and part not in _NOBODY for part in parts) else []


def han_names(text: str) -> list[str]:
    """The names of persons that a text holds and nothing else.

    >>> han_names("王骁 林沛文"), han_names("现场 观察")
    (['王骁', '林沛文'], [])
    """
    words = han_words(text)
    return words if all(map(is_han_name, words)) else []
