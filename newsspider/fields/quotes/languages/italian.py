"""Italian."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words

ITALIAN = Language(
    code="it",
    cues=words("""
        ha hanno detto dice dicono disse spiega spiegato spiegava spiegano afferma affermato aggiunge aggiunto aggiungeva
        sottolinea sottolineato dichiara dichiarato racconta raccontato ricorda ricordato osserva osservato commenta
        commentato precisa precisato conclude concluso scrive scritto sostiene sostenuto avverte avvertito ammette ammesso
        assicura assicurato risponde risposto chiede chiesto annuncia annunciato riferisce riferito rivela rivelato
        ribadisce ribadito evidenzia evidenziato insiste insistito denuncia denunciato replica replicato confessa
        confessato lamenta lamentato prosegue proseguito continua continuato esclama confida confidato promette promesso
        twitta twittato ritiene critica criticato segnala segnalato rileva rilevato nota notato
        ride riso sorride sorriso scherza scherzato ironizza ironizzato sbotta sbottato ragiona ragionato riflette riflettuto
        sospira sospirato confessava rivendica rivendicato taglia tuona tuonato attacca attaccato rincara ammonisce ammonito
        auspica auspicato rassicura rassicurato chiosa chiosato puntualizza puntualizzato precisava riassume riassunto
    """)
    - words("ha hanno"),
    noun_cues=words("denuncia replica critica nota"),
    weak_cues=words(
        "definito definisce definiva chiamato chiama descritto descrive accusato accusa bollato parlato parla"
    ),
    participles=words("dicendo affermando aggiungendo spiegando sottolineando dichiarando precisando ricordando"),
    sources=phrases("secondo", "a detta di", "nelle parole di", "stando a", "per"),
    cue_phrases=phrases("fa sapere", "fa notare", "ha fatto sapere"),
    after_only={},
    auxiliaries=words(
        "ha hanno aveva avevano anche poi ieri oggi inoltre così già ancora infatti invece si è gli le ci quindi"
    ),
    pronouns=genders(
        m="lui egli",
        f="lei ella",
        p="loro noi",
        i="io",
        w="chi",
    ),
    articles=words(
        "il lo la i gli le un uno una l' un' quest' questo questa questi queste quel quella alcuni alcune due tre molti"
    ),
    definites=words("il lo la l' questo questa"),
    possessives=genders(
        p="suo sua suoi sue nostro nostra",
        i="mio mia",
    ),
    prepositions=words("""
        di del dello della dei degli delle d' dell' all' dall' nell' sull' a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello
        nella nei negli nelle con su sul sulla per tra fra senza secondo durante dopo prima contro verso presso
    """),
    org_links=words("di del dello della dei degli delle d' dell' all' presso per"),
    role_links=words("di del dello della dei degli delle d' dell' per"),
    conjunctions=words("e ed o ma che perché se quando come mentre dove cui quindi anche"),
    that_words=words("che"),
    fillers=words("nuovo nuova"),
    joiners=words("e ed o &"),
    relatives=words("che cui chi dove"),
    titles=genders(
        m="sig signor dottor professor don papa",
        f="signora dottoressa professoressa",
        unsaid="dott prof avv ing dr",
    ),
    roles=words("""
        ceo ad amministratore amministratrice presidente presidentessa direttore direttrice fondatore fondatrice cofondatore
        cofondatrice capo responsabile portavoce ministro ministra segretario segretaria sindaco sindaca senatore
        senatrice deputato deputata assessore assessora analista economista ricercatore ricercatrice scienziato
        scienziata professore professoressa docente ingegnere sviluppatore sviluppatrice autore autrice giornalista
        redattore redattrice avvocato avvocata giudice procuratore medico psicologo psicologa sociologo storico storica
        fisico fisica biologo biologa esperto esperta specialista consulente manager allenatore allenatrice giocatore
        giocatrice capitano attore attrice cantante musicista scrittore scrittrice regista attivista membro coordinatore
        coordinatrice commissario ambasciatore ambasciatrice imprenditore imprenditrice investitore creatore leader
        dirigente vicepresidente studente studentessa delegato delegata candidato candidata rappresentante numero
    """),
    role_suffixes=endings("""
        ologo ologa ografo
    """),
    role_modifiers=words("delegato delegata generale esecutivo esecutiva ex vice primo prima tecnico"),
    plain_roles=words("autore autrice membro padre madre residente"),
    theres=words("lì"),
    nobodies=words("uomo donna persona gente amico amica ragazzo ragazza"),
    speech_nouns=words("parole dichiarazioni commento"),
    copulas=words("è era fu resta"),
    employments=phrases("lavora per", "lavora in", "dirige"),
    female=words("donna madre sorella figlia regina attrice ministra direttrice"),
    male=words("uomo padre fratello figlio re attore"),
    groups=words("""
        azienda società gruppo banca agenzia organizzazione associazione ministero governo partito sindacato giornale
        quotidiano rivista università istituto produttore operatore piattaforma editore impresa compagnia
    """),
    documents=words("rapporto studio comunicato articolo libro documento lettera testo film nota"),
    term_words=words(
        "cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata denominato denominata intitolato intitolata detto detta parola termine espressione titolo slogan"
    ),
    work_words=words(
        "film libro canzone album romanzo serie programma rapporto pulsante opzione menu gioco progetto parola termine titolo clicca premi"
    ),
    starters=words("""
        si ci vi ne mi ti il lo la i gli le un uno una questo questa questi queste quel quella lui lei egli loro noi io a al alla ai di del
        della dei delle da dal dalla in nel nella con su sul per tra fra senza secondo durante dopo prima contro e ed ma
        che se quando come mentre perché anche poi inoltre ieri oggi domani qui così suo sua suoi sue nostro nostra
        alcuni altri altro due tre tutto tutti molto più meno tuttavia lunedì martedì mercoledì giovedì venerdì sabato
        domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre non già
    """),
    adverbs=("mente",),
    adjectives_follow=True,
    drops_subjects=True,
    nationalities=endings("""
        ese ano ana iano iana
    """),
    dialogue_dashes=True,
    cue_starts=words("ha hanno aveva avevano si"),
    as_words=words("come"),
    lead_sources=words("per"),
)
