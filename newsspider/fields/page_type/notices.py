"""Pages that stand where another was asked for: one that is not there, though the server says that all is well; a question for robots."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsspider.fields.headline.titles import parts_of
from newsspider.page.page import Page
from newsspider.page.selection import whole_text
from newsspider.page.text import clean, fold

MISSING, BLOCKED = "missing", "blocked"
"""What such a page says: there is nothing at its address; whoever asks may be a program."""
FEW, BARE = 200, 40
"""Words of body from which a page is no notice, whatever its title; and one whose title may be an article's."""
MANY, CODE = 600, "404"
"""The same where the title says so with the error's number: menus may be taken for a body."""
SMALL = 400
"""Characters of text of a whole page that may be such a question by what it says anywhere."""
LONGEST = 80
"""Characters of the headline of a notice."""

_BEFORE = (
    "http error err fehler erreur errore erro fout fejl feil błąd ошибка hata code status seite 404 410 oops ops ups uh oh hoppla hoppsan "
    "whoops sorry leider we are re the this that requested page your die diese dieser angeforderte cette la a o esta de den det"
).split()
"""Words that stand before what such a headline says."""
_ABSENT = (
    r"(?:page|file|article|story|content|file or directory)(?: was| is)? not (?:be )?found",
    r"page (?:you (?:have )?(?:requested|(?:are|were|re) looking for) )?(?:(?:can|could)(?: ?not| t) be found|(?:was|is) not found)",
    r"page (?:you (?:have )?(?:requested|(?:are|were|re) looking for) )?(?:does not|doesn t|no longer) exists?",
    r"(?:page|article|story) (?:(?:is )?(?:not|no longer) |isn t |(?:is )?un ?)available|(?:can(?: ?not| t)|could ?n(?:o| )t) find (?:this|that|the|your) page",
    r"(?:seite|artikel) (?:(?:wurde|konnte|leider) )*nicht gefunden(?: werden)?",
    r"(?:seite|artikel) (?:existiert|ist) (?:leider )?nicht(?: mehr)?(?: verfügbar)?",
    r"page (?:introuvable|non trouvée)|page n existe (?:pas|plus)|página (?:no|não) (?:encontrada|existe)|pagina (?:non trovata|niet gevonden)",
    r"nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|sidan (?:hittades inte|finns inte)|siden (?:\w+ )?ikke (?:fundet|funnet|findes)",
    r"sivua ei löyt\w+|stránka (?:nebyla nalezena|nenalezena|neexistuje)|az oldal nem található|pagina nu a fost găsită|sayfa bulunamadı",
    r"halaman tidak ditemukan|страница не (?:найдена|существует)|сторінку не знайдено|(?:お探しの)?ページ[がは]見つかりません(?:でした)?",
    r"页面不存在|页面未找到|找不到(?:页面|網頁|頁面)|페이지를 찾을 수 없습니다",
)
_BARELY_ABSENT = (r"404|not found|nothing found|gone|nicht gefunden|nie znaleziono",)
_BEHIND = r"(?: (?:404|error|error 404|page|page not found|not found))?"
_MISSING, _BARELY_MISSING = (
    re.compile(rf"(?:(?:{'|'.join(_BEFORE)}) )*(?:{'|'.join(said)}){_BEHIND}") for said in (_ABSENT, _BARELY_ABSENT)
)
_BLOCKED = re.compile(
    r"attention required(?: cloudflare)?|access to this (?:page|site) (?:has been|is) denied|pardon our interruption|"
    r"are you (?:a )?(?:robot|human)|robot or human|robot check|bot (?:check|verification)|(?:please )?verify (?:that )?you are (?:a )?human|"
    r"verifying you are human|human verification|vercel security checkpoint|ddos guard|ddos protection(?: by \w+)?|"
    r"(?:please wait )?(?:while we are )?checking your browser(?: before accessing.*)?|"
    r"sind sie ein (?:mensch|roboter)|(?:sorry )?you have been blocked|(?:error )?403 (?:forbidden|access denied)|"
    r"(?:error )?50[0234] (?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time ?out)"
)
_BARELY_BLOCKED = re.compile(
    r"just a moment|(?:access|zugriff|accès|acceso) (?:is )?(?:denied|verweigert|refusé|denegado)|(?:error )?(?:403|50[0234])|forbidden|"
    r"security check(?:point)?|one more step|captcha|request (?:blocked|rejected)|service (?:temporarily )?unavailable|internal server error|bad gateway"
)
_ASKED = re.compile(
    r"enable js and disable any ad blocker|enable javascript and cookies to continue|checking (?:if the site connection is secure|your browser)|"
    r"verify(?:ing)? (?:that )?you(?: are|re| re) (?:a )?(?:human|not a robot)|confirm (?:that )?you are (?:a )?human|unusual (?:traffic|activity) from your|"
    r"incapsula incident id|your request has been blocked|you have been blocked|this request was blocked by|needs to review the security of your connection"
)
"""What stands in the text of such a question, folded."""


def notice_in(headlines: Iterable[str], words: int) -> str | None:
    """What a page of so many words of body says under one of some headlines: ``missing``, ``blocked``, or nothing of the kind.

    >>> notice_in(["404 – Page not found"], 12), notice_in(["Just a moment..."], 9), notice_in(["Lost page of the mill’s book found"], 90)
    ('missing', 'blocked', None)
    >>> notice_in(["Gone"], 12), notice_in(["Gone"], 90)
    ('missing', None)
    """
    if words >= FEW:
        said = (fold(text) for text in headlines if len(text) <= LONGEST and CODE in text) if words < MANY else ()
        return MISSING if any(map(_MISSING.fullmatch, said)) else None
    kinds = [(_MISSING, MISSING), (_BLOCKED, BLOCKED)]
    kinds += [(_BARELY_MISSING, MISSING), (_BARELY_BLOCKED, BLOCKED)] if words < BARE else []
    for line in dict.fromkeys(fold(text) for text in headlines if len(text) <= LONGEST):
        for pattern, kind in kinds:
            if pattern.fullmatch(line):
                return kind
    return None


def notice_of(page: Page, words: int | None = None) -> str | None:
    """The same of a page by its title, its headings of the first level and, where it is small, all of its text.

    ``words`` are those of its body; a page without a body to tell is one by its headline alone, if all of it is short.
    """
    if words is None:
        words = 0 if page.index.text(0).count(" ") < FEW else FEW
    if page.is_text or words >= MANY:
        return None
    notice = notice_in(_lines(page), words)
    asks = words < FEW and page.index.text_len[0] <= SMALL and _ASKED.search(fold(page.index.text(0)))
    return notice or (BLOCKED if asks else None)


def _lines(page: Page) -> Iterator[str]:
    for elements, i in page.index.unseen("title"):
        title = clean(whole_text(elements[i]))
        yield title
        yield from (part for _, part in parts_of(title))
    yield from (page.index.text(i) for i in page.index.headings if page.index.tags[i] == "h1")
