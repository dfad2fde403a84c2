"""German."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words

GERMAN = Language(
    code="de",
    cues=words("""
        sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten
        ergänzte ergänzt fügte fügt berichtete berichtet berichteten äußerte äußert kommentierte kommentiert schrieb
        schreibt schrieben geschrieben teilte teilt mitgeteilt forderte fordert forderten kritisierte kritisiert warnte
        warnt warnten behauptete behauptet versicherte versichert antwortete antwortet fragte fragt gefragt entgegnete
        entgegnet erwiderte erwidert bestätigte bestätigt verkündete verkündet kündigte kündigt stellte unterstrich
        unterstreicht hob resümierte resümiert räumte räumt zitierte zitiert bemerkte bemerkt erzählte erzählt
        erläuterte erläutert begründete begründet argumentierte argumentiert urteilte urteilt bilanzierte bilanziert
        erinnerte erinnert beteuerte beteuert klagte klagt beklagte beklagt lobte lobt verteidigte verteidigt
        verlangte verlangt appellierte appelliert mahnte mahnt hofft hoffte glaubt glaubte findet fand dementierte
        schimpfte schimpft freute freut ärgerte ärgert wunderte wundert schwärmte schwärmt jubelte jubelt seufzte seufzt
        monierte moniert rügte rügt wetterte wettert konterte kontert verriet verrät beruhigte beruhigt staunte staunt
        gestand gesteht beschwerte beschwert empörte empört sinnierte sinniert bedankte bedankt bedauerte bedauert
        rief ruft prophezeite schilderte schildert formulierte formuliert konstatierte konstatiert stöhnte scherzte
        twitterte twittert postete wünschte versprach verspricht sprach spricht gab gibt hieß heißt bezeichnete
        bezeichnet skandierten riefen würdigte würdigt meldete meldet meldeten rät riet reagierte begrüßte begrüßt zitiert lautete lautet feststellt feststellte hervorhob
        bestreitet bestritt charakterisierte charakterisiert bekräftigte bekräftigt beschrieb beschreibt lehnte lehnt nannte
        hieß erwartet erwartete befürchtet befürchtete vermutet vermutete empfahl empfiehlt widersprach widerspricht
        verwies verweist ließ lässt verlautbarte verlautbart rechtfertigte bezweifelt bezweifelte prognostizierte
        verkündeten ergänzten fügten kritisierten behaupteten versicherten bestätigten erläuterten begründeten
        argumentierten beklagten verlangten hofften glaubten teilten lehnten fragten fragen meinen glauben hoffen fordern
        warnen kritisieren berichten bestätigen begründen erläutern beklagen
        weiß wusste bat bittet drohte droht spottete lobt pries stellte deutete plädierte plädiert so
    """)
    - words("so"),
    noun_cues=words(""),
    weak_cues=words("""
        nannte nennt nannten bezeichnete bezeichnet bezeichneten sprach spricht sprachen kritisierte kritisiert lobte
        beschrieb beschreibt warf wirft verurteilte verurteilt wertete wertet würdigte verglich begrüßte beschreiben rechtfertigte sah sieht charakterisierte charakterisiert
    """),
    participles=words("sagend"),
    sources=phrases(
        "laut",
        "nach angaben von",
        "nach aussage von",
        "nach angaben der",
        "nach angaben des",
        "gemäß",
        "nach ansicht von",
        "nach meinung von",
        "nach den worten von",
        "nach einschätzung von",
        "nach ansicht des",
        "nach ansicht der",
        "nach meinung des",
        "nach meinung der",
        "nach den worten des",
        "nach den worten der",
        "nach angaben eines",
        "nach angaben einer",
        "nach aussage des",
        "nach aussage der",
        "nach aussagen von",
        "nach einschätzung des",
        "nach einschätzung der",
        "nach auffassung von",
        "nach auffassung des",
        "nach auffassung der",
        "nach auskunft von",
        "nach auskunft des",
        "nach auskunft der",
        "nach darstellung von",
        "nach darstellung des",
        "nach darstellung der",
        "nach überzeugung von",
        "aus sicht von",
        "aus sicht des",
        "aus sicht der",
        "hieß es von",
        "hieß es vom",
        "heißt es von",
        "heißt es vom",
        "so das fazit der",
        "so das fazit des",
        "so das fazit von",
        "so das urteil der",
        "so das urteil des",
        "so das urteil von",
    ),
    cue_phrases=phrases(
        "weist darauf hin",
        "wies darauf hin",
        "kam zu dem ergebnis",
        "kam damit zu dem ergebnis",
        "kamen zu dem ergebnis",
        "kamen zu dem schluss",
        "kommt zu dem ergebnis",
        "kam zu dem schluss",
        "kommt zu dem schluss",
    ),
    after_only={"so": "", "wird": "zitiert", "wurde": "zitiert"},
    auxiliaries=words("""
        hat hatte haben hatten habe wird wurde ist war auch dann später heute gestern am jedoch aber zudem außerdem dazu
        weiter daraufhin bereits nun noch schon sich einmal erneut wörtlich unter anderem anschließend abschließend schließlich nur dagegen offenbar mir ebenfalls dabei ihn ihm ihnen dies gegenüber
        hierzu darüber hinaus deshalb
    """),
    pronouns=genders(
        m="er",
        f="sie",
        i="es ich",
        p="wir",
        w="man",
    ),
    articles=words("""
        der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene mehrere
        einige viele zwei drei beide beiden alle
    """),
    definites=words("der die das dieser diese dieses"),
    ages=endings("-jährige -jähriger"),
    article_genders=genders(m="der", f="die"),
    datives=words("dem ihm"),
    possessives=genders(
        m="sein seine seiner seinem",
        f="ihr ihre ihrer ihrem",
        p="unser unsere",
        i="mein meine",
        w="deren dessen",
    ),
    prepositions=words("""
        von in im an am auf aus bei beim mit nach zu zum zur über unter um durch für gegen ohne seit vor während wegen
        trotz neben zwischen hinter laut vom gegenüber ab bis als wie
    """),
    org_links=words("der des von vom bei beim für im am an"),
    role_links=words("für im in"),
    conjunctions=words(
        "und oder aber denn weil dass daß ob wenn als während obwohl da damit sondern doch bevor nachdem"
    ),
    that_words=words("dass daß"),
    fillers=words(""),
    joiners=words("und oder &"),
    relatives=words("welcher welche welches wer wo"),
    titles=genders(
        m="herr herrn graf freiherr",
        f="frau professorin",
        unsaid="dr prof professor",
    ),
    roles=words("""
        ceo cto cfo coo chef chefin leiter leiterin direktor direktorin präsident präsidentin minister ministerin kanzler
        kanzlerin sprecher sprecherin geschäftsführer geschäftsführerin vorsitzender vorsitzende vorsitzenden gründer
        gründerin manager managerin vorstand vorständin analyst analystin experte expertin forscher forscherin
        wissenschaftler wissenschaftlerin professor professorin arzt ärztin anwalt anwältin richter richterin autor
        autorin journalist journalistin redakteur redakteurin trainer trainerin politiker politikerin abgeordneter
        abgeordnete bürgermeister bürgermeisterin senator senatorin generalsekretär generalsekretärin sekretär
        ingenieur ingenieurin entwickler entwicklerin berater beraterin mitarbeiter mitarbeiterin mitglied kandidat
        kandidatin botschafter botschafterin könig königin papst bischof bischöfin kardinal pfarrer pfarrerin
        schauspieler schauspielerin sänger sängerin musiker regisseur künstler künstlerin schriftsteller
        schriftstellerin student studentin lehrer lehrerin schüler historiker historikerin astronom astronomin
        physiker physikerin biologe biologin chemiker archäologe archäologin psychologe psychologin ökonom ökonomin
        volkswirt verteidiger verteidigerin zeuge zeugin polizist polizistin kommissar kommissarin general oberst
        inhaber inhaberin eigentümer betreiber unternehmer unternehmerin investor banker fraktionschef parteichef
        parteichefin landrat landrätin staatsanwalt staatsanwältin beamter sprecherinnen augenzeuge vertreter
        vertreterin teilnehmer spieler kapitän stürmer torwart coach manager intendant kurator
        oberbürgermeister premierminister außenminister innenminister teamchef bundestrainer moderator moderatorin kommentator kommentatorin promoter wanderer sprinter
        nachbar nachbarin abgeordneten stellvertreter stellvertreterin jury-mitglied reporter reporterin wirt wirtin
        landwirt landwirtin handwerker handwerkerin uhrmacher uhrmacherin bäcker bäckerin schreiner schreinerin
        rentner rentnerin anwohner anwohnerin kunde kundin patient patientin azubi kämmerer kämmerin förster försterin
        imker imkerin winzer winzerin gast besucher besucherin pendler pendlerin urlauber urlauberin camper camperin
        passant passantin fahrgast mieter mieterin
    """),
    role_suffixes=endings("""
        sprecher sprecherin präsident präsidentin minister ministerin chef chefin leiter leiterin direktor
        direktorin führer führerin vorsitzende vorsitzender vorsitzenden kanzler kanzlerin meister meisterin
        richter richterin anwalt anwältin forscher forscherin experte expertin trainer trainerin beauftragte
        beauftragter sekretär sekretärin politiker politikerin wissenschaftler wissenschaftlerin ologe ologin
        manager managerin vorstand kandidat kandidatin abgeordnete abgeordneter redakteur redakteurin kommissar
        kommissarin botschafter botschafterin inspekteur berater beraterin mitglied inhaber ingenieur
        kommentator promoter ingenieurin macher macherin vorsteher vorsteherin vertreter vertreterin funktionär
        funktionärin abgeordneten verordnete verordneter verordneten dezernent dezernentin referent referentin kommandant
        kommandantin wirt wirtin rätin arzt ärztin händler händlerin arbeiter arbeiterin fahrer fahrerin besitzer besitzerin
        lehrer lehrerin pfleger pflegerin planer planerin techniker technikerin gärtner gärtnerin züchter
        züchterin unternehmer unternehmerin polizist polizistin jurist juristin spezialist spezialistin therapeut
        therapeutin pädagoge pädagogin assistent assistentin dozent dozentin produzent produzentin architekt architektin
        soldat soldatin kollege kollegin zeuge zeugin seelsorger seelsorgerin betreuer betreuerin erzieher erzieherin
        organisator organisatorin koordinator koordinatorin initiator initiatorin amtmann kauffrau fachmann fachfrau
        obmann obfrau ombudsmann ombudsfrau kassier kassierer kassiererin schwester bewohner bewohnerin besucher
        besucherin anwohner anwohnerin rentner rentnerin gutachter gutachterin rechtler rechtlerin weltmeister
        winzer winzerin förster försterin kämmerer kämmerin virologin ikerin istin nerin lerin terin kerin derin zerin merin
        serin cherin gerin
    """),
    role_modifiers=words("stellvertretende stellvertretender ehemalige ehemaliger frühere früherer leitende leitender"),
    plain_roles=words("autor autorin mitglied teilnehmer vater mutter kandidat"),
    theres=words("dort"),
    nobodies=words("mann frau leute menschen person junge mädchen freund freundin"),
    speech_nouns=words("worten aussage worte kommentar fazit urteil motto vorwurf einschätzung"),
    copulas=words("ist war wird"),
    employments=phrases("arbeitet bei", "arbeitet für"),
    female=words("frau mutter schwester tochter königin"),
    male=words("mann vater bruder sohn könig papst"),
    groups=words("""
        unternehmen konzern firma verband partei behörde ministerium organisation regierung polizei zeitung
        magazin sender verein bank hersteller anbieter betreiber gewerkschaft staatsanwaltschaft bundesregierung
        gericht fraktion universität institut agentur nachrichtenagentur betriebsrat stadt kammer jury amt senat ministerium
        kommission organisation stiftung landratsamt gesundheitsamt ordnungsamt bauamt jugendamt umweltamt bundesamt landesamt
        finanzamt kartellamt bundeskartellamt veterinäramt landkreis gemeinde stadtverwaltung kreisverwaltung verwaltung
        feuerwehr bundeswehr rettungsdienst wetterdienst krankenhaus klinik klinikum hochschule stadtwerke verkehrsbetriebe
        sparkasse landesregierung gewerkschaftsbund bürgerinitiative leitstelle
    """),
    documents=words("""
        bericht studie papier brief erklärung mitteilung pressemitteilung dokument artikel buch film beitrag stellungnahme
        zeitung blatt antrag text urteil umfrage entwurf homepage webseite website internetseite meldung fazit gutachten
        resolution petition flugblatt
    """),
    term_words=words("""
        sogenannte sogenannten sogenannter sogenanntes namens genannt genannte genannten titel motto begriff wort wörter
        stichwort schlagwort bezeichnung namen name aktion projekt titeln
    """),
    work_words=words("""
        film buch song lied album roman serie sendung zeitung zeitschrift magazin artikel projekt programm spiel
        begriff wort titel motto name taste button knopf menü schaltfläche klicken tippen wählen gruppe band
        organisation initiative agentur nachrichtenagentur sender website webseite zeitungen schiff stück oper
    """),
    starters=words("""
        der die das den dem des ein eine einer eines einem einen dieser diese dieses im in am an auf aus bei beim mit nach
        zu zum zur über unter um durch für gegen ohne seit vor während wegen trotz und oder aber denn weil dass ob wenn
        als obwohl da damit doch er sie es wir ich man auch dann später heute gestern jedoch zudem außerdem so wie was
        wer wo warum laut gemäß nun noch schon dabei dazu deshalb daher dort hier jetzt sein seine ihr ihre unser
        ebenso euro dollar franken prozent uhr millionen milliarden mehrere einige viele alle beide nur sehr erst ende anfang mitte zuvor danach weiter montag dienstag mittwoch
        donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
        dezember offenbar zunächst anschließend schließlich folgendes tage darauf insgesamt allerdings dagegen bereits bisher inzwischen gegenüber nicht kein keine
    """),
    adverbs=(),
    verbal=(),
    nationalities=endings("""
        ische ischer ischen isches
    """),
    particles=words("hinzu hervor ab an ein fest aus zu es nach vor"),
    as_words=words("wie"),
    indirect=words("""
        sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe liege bleibe lasse mache sehe wisse
        brauche bringe finde halte nehme führe
    """),
    perfects=words("hat hatte haben hatten habe"),
    impersonal=words("heißt hieß"),
    group_suffixes=endings("""
        gericht gerichtshof ministerium verband behörde polizei agentur partei fraktion gesellschaft unternehmen
        konzern institut regierung zeitung kommission staatsanwaltschaft organisation gewerkschaft
    """),
    document_suffixes=endings("""
        bericht berichts studie entwurf erklärung mitteilung umfrage homepage gutachten schreiben
    """),
    named_groups=words("gericht polizei ministerium regierung universität institut bundesregierung staatsanwaltschaft"),
    verb_second=True,
    nouns_capitalised=True,
    inflections=endings("""
        en er es em e
    """),
    adjectives=endings("""
        ige iger igen ische ischer ischen liche licher lichen ende ender enden ere erer
    """),
    name_particles=words("von van zu de la di del al bin ten ter der den"),
)
