"""Dutch."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words

DUTCH = Language(
    code="nl",
    cues=words("""
        zei zegt zeiden zeggen gezegd vertelt vertelde verteld verklaarde verklaart verklaard stelt stelde gesteld meldt
        meldde gemeld schrijft schreef geschreven legt legde benadrukt benadrukte voegt voegde vindt vond denkt dacht
        vraagt vroeg antwoordt antwoordde waarschuwt waarschuwde bevestigt bevestigde erkent erkende geeft gaf concludeert
        concludeerde reageert reageerde aldus laat liet noemt noemde herinnert herinnerde belooft beloofde hoopt hoopte
        twitterde klaagt klaagde roept riep beweert beweerde merkt merkte betoogt betoogde aldus citeert benadrukken
        zucht lacht grapt besluit besloot vervolgt vervolgde verzekert verzekerde
    """)
    - words("aldus"),
    noun_cues=words(""),
    weak_cues=words("noemt noemde noemden omschreef omschrijft bestempelde sprak spreekt beschuldigde beschuldigt"),
    participles=words("zeggend toevoegend"),
    sources=phrases("volgens", "aldus", "in de woorden van"),
    cue_phrases=phrases("laat weten", "liet weten"),
    after_only={},
    auxiliaries=words(
        "heeft had hebben hadden ook dan toen later vandaag gisteren verder nog al er wel echter daarop eerder"
    ),
    pronouns=genders(
        m="hij",
        f="zij ze",
        n="het",
        p="wij we",
        i="ik",
        w="die",
    ),
    articles=words("de het een deze dit die dat enkele twee drie sommige veel"),
    definites=words("de het deze dit"),
    ages=endings("-jarige"),
    possessives=genders(
        m="zijn",
        f="haar",
        p="hun ons onze",
        i="mijn",
    ),
    prepositions=words(
        "van in op aan bij met naar voor door over uit tegen tussen onder tot sinds na zonder volgens om tijdens namens vanuit"
    ),
    org_links=words("van bij voor aan namens"),
    role_links=words("van voor"),
    conjunctions=words("en of maar want omdat dat als toen terwijl hoewel dus"),
    that_words=words("dat"),
    fillers=words("nieuwe"),
    joiners=words("en of &"),
    relatives=words("die wie wiens waar"),
    titles=genders(
        m="dhr meneer",
        f="mevr mw mevrouw",
        unsaid="dr prof drs ir mr",
    ),
    roles=words("""
        ceo directeur directrice topman topvrouw baas oprichter oprichtster medeoprichter voorzitter woordvoerder
        woordvoerster minister minister-president premier staatssecretaris burgemeester wethouder kamerlid senator
        analist econoom onderzoeker onderzoekster wetenschapper hoogleraar professor docent ingenieur ontwikkelaar
        auteur schrijver schrijfster journalist redacteur hoofdredacteur advocaat rechter officier arts psycholoog
        socioloog historicus natuurkundige bioloog expert deskundige specialist adviseur manager trainer coach speler
        speelster aanvoerder acteur actrice zanger zangeres muzikant regisseur activist lid coördinator commissaris
        ambassadeur ondernemer investeerder leider bestuurder student medewerker vertegenwoordiger kandidaat hoofd
        fractievoorzitter partijleider bestuursvoorzitter voorzitster pastoor kapitein koster dominee agent bakker boer boerin
        huisarts verpleegkundige leraar lerares juf meester schepen buurvrouw buurman zaakvoerder uitbater uitbaatster
        eigenaar eigenares conservator brandweercommandant
    """),
    role_suffixes=endings("""
        voorzitter voorzitster woordvoerder directeur minister leider commandant oloog onderzoeker kundige hoogleraar bestuurder
        redacteur
    """),
    role_modifiers=words(
        "algemeen algemene technisch technische financieel voormalig voormalige oud vice plaatsvervangend"
    ),
    plain_roles=words("auteur schrijver lid vader moeder bewoner"),
    theres=words("daar"),
    nobodies=words("man vrouw mensen persoon jongen meisje vriend vriendin"),
    speech_nouns=words("woorden uitspraak"),
    copulas=words("is was wordt werd"),
    employments=phrases("werkt bij", "werkt voor"),
    female=words("vrouw moeder zus dochter koningin actrice woordvoerster"),
    male=words("man vader broer zoon koning acteur"),
    groups=words("""
        bedrijf concern groep bank organisatie vereniging ministerie regering partij vakbond krant universiteit instituut
        fabrikant aanbieder platform uitgever stichting gemeente politie
    """),
    documents=words("rapport studie verklaring artikel boek document brief persbericht film"),
    term_words=words("zogenaamde zogeheten genaamd genoemd getiteld bijgenaamd woord term uitdrukking titel leus naam"),
    work_words=words(
        "film boek lied album roman serie programma rapport knop optie menu spel project woord term titel klik tik"
    ),
    starters=words("""
        de het een deze dit die dat hij zij ze wij we ik er van in op aan bij met naar voor door over uit tegen tussen onder
        tot sinds na zonder volgens om en of maar want omdat als toen terwijl hoewel ook dan later vandaag gisteren
        verder nog echter daarop zijn haar hun onze enkele andere twee drie veel alle niet zo nu maandag dinsdag
        woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
        november december aldus
    """),
    nationalities=endings("""
        ische aanse andse ense
    """),
    particles=words("toe uit aan op af"),
    as_words=words("zoals"),
    perfects=words("heeft had hebben hadden"),
    verb_second=True,
)
