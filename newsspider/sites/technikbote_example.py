"""technikbote.example: its archive is still laid out in tables."""

from newsspider.sites.site import OVERRULES, Rule, SiteRules

SITE = SiteRules(
    "technikbote.example",
    (
        Rule(
            "body",
            "archive table",
            "//body[@bgcolor]//td[@width='620']/p[@align='justify']",
            "nothing in these tables is named: the generic rules take the archive's own note below the text as well",
            place=OVERRULES,
        ),
    ),
)
