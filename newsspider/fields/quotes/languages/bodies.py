"""Words inside names that tell a body, a place or a time rather than a person, in all languages at once."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import words

BODY_WORDS = words("""
    inc inc. corp corp. corporation co co. ltd ltd. llc plc ag gmbh se sa s.a. spa s.p.a. bv nv kg ohg ug ab oy as
    group holding holdings company companies partners instruments capital ventures labs lab technologies technology systems solutions
    software networks network media news times post journal tribune herald gazette magazine press radio television tv
    university college school institute academy foundation center centre association society council committee commission
    agency department ministry office bureau bank fund trust authority board court parliament congress senate house
    administration service services hospital clinic church party union league federation alliance coalition organization
    organisation museum library laboratory airlines airways motors electric energy pharmaceuticals pharma healthcare
    health sciences science research consulting studios pictures entertainment games records club team project
    initiative program programme mission directorate division army navy force police guard republic states kingdom
    nations reserve exchange index act law treaty agreement award awards conference summit festival forum world cup
    championship championships olympics hurricane games day week month year north south east west northern southern eastern
    western central national international global federal united american british european
    universität hochschule institut bundesamt ministerium amt verein verband gesellschaft partei gericht polizei
    zeitung bundesregierung regierung bundestag bundesrat stiftung kirche bund fraktion universitat
    université école hôpital ministère société groupe banque agence universidad universidade escuela ministerio
    ministério banco empresa grupo partido gobierno governo università scuola ministero banca azienda partito
    universiteit ministerie gemeente partij bedrijf vereniging stichting security report pro max ultra
    phone mobile internet google apple microsoft online web app cloud edition guide book store market markets
    medicine engineering constitution campaign politics republican republicans democratic democrats democrat gop tech digital insider weekly daily
    review monitor observer bulletin mail telegraph
""")
"""Words of bodies, places, events and products (lower case)."""

PLACE_WORDS = words("""
    street avenue road river lake island islands mountain mountains city county state valley park airport station bay
    area village town square beach heights springs hill hills province district region coast
""")
"""Words of places (lower case)."""

PRESS_WORDS = words("""
    post times journal tribune herald gazette telegraph mail observer chronicle courier globe monitor review
    news press magazine weekly daily zeitung tagblatt tageblatt anzeiger rundschau kurier spiegel
""")
"""Last words of newspapers, which go under them alone: "The Post" (lower case)."""

BODY_JOINERS = words(
    "of for and the & de la des du der für und del di e dei degli delle della dell' dos das do da van voor"
)
"""Lower-case words inside names of bodies."""

BODY_HEADS = words("""
    university department ministry center centre institute bank office association board school college council
    committee commission agency bureau federation society hospital college academy foundation house court
    universität institut ministerium université universidad universidade università universiteit ministère ministerio
    ministério ministero organisation organization authority union league house museum church bank group museum
    institute instituto istituto institut centro musée museo museu fundación fondation fondazione fundação asociación
    associazione associação sociedad société società sociedade federación fédération federazione federação confederación
    confédération confederazione confederação cámara camera câmara agencia agence agenzia agência banca banco banque
    escuela école scuola escola hôpital ospedale consejo conseil consiglio conselho comisión commissione comissão
    biblioteca bibliothèque observatory observatorio observatoire osservatorio observatório syndicat academia académie
    accademia politécnico polytechnique politecnico
    centers school services bund verband verein gewerkschaft gesellschaft
""")
"""Words behind which "of" or "for" goes on with the same name."""

COUNTRIES = words("""
    us uk eu usa america britain england scotland wales ireland france germany italy spain portugal netherlands belgium
    luxembourg switzerland austria denmark sweden norway finland iceland poland czechia slovakia hungary romania bulgaria
    greece turkey cyprus malta croatia serbia slovenia bosnia albania kosovo ukraine russia belarus estonia latvia
    lithuania georgia armenia azerbaijan kazakhstan china japan korea taiwan india pakistan bangladesh nepal
    afghanistan iran iraq syria israel palestine lebanon jordan egypt libya tunisia algeria morocco sudan ethiopia kenya
    uganda tanzania rwanda nigeria ghana senegal cameroon congo angola namibia botswana zimbabwe zambia mozambique
    africa asia europe australia canada mexico brazil argentina chile peru colombia venezuela cuba haiti jamaica
    indonesia malaysia singapore thailand vietnam philippines myanmar cambodia laos mongolia qatar yemen oman kuwait
    bahrain deutschland frankreich italien spanien großbritannien russland österreich schweiz polen türkei
    españa francia alemania italia brasil allemagne espagne italie états-unis
    california texas florida york washington london paris berlin
""")
"""Countries and a few places that stand before a role without being what the role is for (lower case)."""
