"""French."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words

FRENCH = Language(
    code="fr",
    cues=words("""
        dit déclaré déclare déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait
        précise précisé précisait souligne souligné soulignait estime estimé estimait indique indiqué indiquait assure
        assuré assurait confie confié confiait raconte raconté racontait rappelle rappelé rappelait note noté notait
        écrit écrivait regrette regretté regrettait poursuit poursuivi poursuivait conclut conclu concluait résume résumé
        prévient prévenu annonce annoncé annonçait répond répondu répondait demande demandé demandait lance lancé lançait
        commente commenté commentait témoigne témoigné insiste insisté insistait reconnaît reconnu reconnaissait juge
        jugé jugeait observe observé remarque remarqué soutient soutenu détaille détaillé promet promis martèle martelé
        glisse glissé analyse analysé avance avancé inquiète indigne étonne exclame
        dénonce dénoncé critique critiqué met mis tweeté tweete plaide plaidé réagi réagit renchérit renchéri constate
        constaté confirme confirmé exhorte rétorque rétorqué tranche disent affirment expliquent estiment jugent
        assurent ajoutent soulignent indiquent précisent rappellent écrivent racontent
        souvient réplique répliqué jubile agace agacé insurge insurgé emporte emporté réjouit réjoui soupire soupiré peste pesté tempête souffle soufflé rigole
        rigolé plaisante plaisanté conclue illustre illustré argumente argumenté justifie justifié admet admis avoue avoué
        concède concédé suggère suggéré interroge interrogé alerte alerté défend défendu revendique revendiqué promettait
        corrige corrigé désole désolé enthousiasme agaçait fulmine fulminé raille raillé martelait amuse amusé sourit souri ironise ironisé déplore déploré félicite félicité nuance nuancé complète résumait
    """),
    noun_cues=words("note critique lance demande juge analyse avance"),
    weak_cues=words(
        "qualifié qualifie qualifiait appelé appelle appelait dénoncé dénonce évoqué évoque évoquait salué salue voit voient voyait"
    ),
    participles=words(
        "affirmant ajoutant expliquant déclarant précisant soulignant estimant assurant disant écrivant rappelant"
    ),
    sources=phrases("selon", "d' après", "selon les mots de", "aux yeux de"),
    cue_phrases=phrases("fait savoir", "fait valoir", "fait remarquer"),
    after_only={},
    auxiliaries=words(
        "s' est se l' a ont avait avaient aussi encore ensuite alors ainsi déjà en également pour sa part notamment hier y"
    ),
    pronouns=genders(
        m="il",
        f="elle",
        p="ils elles nous",
        i="je j' on",
        w="qui",
    ),
    articles=words("le la les un une des du de l' ce cette ces cet plusieurs deux trois certains certaines"),
    definites=words("le la l' ce cette"),
    possessives=genders(
        p="son sa ses leur leurs notre nos",
        i="mon ma",
    ),
    prepositions=words("""
        de du des d' à au aux en dans pour par avec sur sous chez vers entre contre sans selon depuis pendant avant après
        devant derrière lors parmi malgré dès auprès
    """)
    - words("des"),
    org_links=words("de du des d' chez à au pour en"),
    role_links=words("de du des d' à pour en"),
    conjunctions=words("et ou mais car que qu' qui dont où si quand lorsque parce puisque comme tandis donc"),
    that_words=words("que qu'"),
    fillers=words("nouveau nouvelle récemment"),
    joiners=words("et ou &"),
    relatives=words("qui dont où"),
    titles=genders(
        m="m mm monsieur",
        f="mme mlle madame",
        unsaid="dr pr me docteur professeur général maître",
    ),
    roles=words("""
        pdg dg président présidente directeur directrice fondateur fondatrice cofondateur cofondatrice patron patronne
        chef cheffe responsable porte-parole ministre secrétaire maire sénateur sénatrice député députée analyste
        économiste chercheur chercheuse professeur professeure ingénieur ingénieure développeur développeuse auteur
        autrice auteure journaliste rédacteur rédactrice avocat avocate juge procureur procureure médecin psychologue
        sociologue historien historienne politologue physicien physicienne biologiste astronome expert experte spécialiste
        consultant consultante gérant gérante entraîneur entraîneuse joueur joueuse capitaine acteur actrice chanteur
        chanteuse réalisateur réalisatrice écrivain écrivaine philosophe militant militante membre délégué déléguée
        coordinateur coordinatrice conseiller conseillère commissaire ambassadeur ambassadrice préfet préfète colonel
        général entrepreneur entrepreneuse investisseur créateur créatrice dirigeant dirigeante vice-président
        vice-présidente étudiant étudiante enseignant enseignante infirmier infirmière agriculteur agricultrice élu élue
        candidat candidate leader manager éditeur éditrice libraire boulanger boulangère éleveur éleveuse horloger horlogère
        artisan artisane restaurateur restauratrice pianiste photographe architecte pharmacien pharmacienne avocat-conseil
        technicien technicienne conducteur conductrice pompier pompière habitant habitante père mère bibliothécaire
    """),
    role_suffixes=endings("""
        ologue ologiste graphe
    """),
    role_modifiers=words(
        "général générale exécutif exécutive adjoint adjointe ancien ancienne premier première délégué technique"
    ),
    plain_roles=words("auteur autrice auteure membre père mère habitant habitante"),
    theres=words("là"),
    nobodies=words("homme femme personne gens ami amie garçon fille"),
    speech_nouns=words("mots propos termes déclaration"),
    copulas=words("est était fut reste devient"),
    employments=phrases("travaille chez", "travaille pour", "dirige"),
    female=words("femme mère sœur fille reine actrice présidente directrice"),
    male=words("homme père frère fils roi acteur"),
    groups=words("""
        entreprise société groupe banque agence organisation association ministère gouvernement parti syndicat journal
        quotidien magazine site université institut fabricant constructeur opérateur plateforme cabinet régie mairie région commune préfecture
    """),
    documents=words("rapport étude communiqué article livre document lettre texte film enquête"),
    term_words=words(
        "dit dite dits dites appelé appelée intitulé intitulée baptisé baptisée nommé nommée surnommé surnommée mot terme expression titre slogan"
    ),
    work_words=words(
        "film livre chanson album roman série émission rapport bouton option menu jeu projet programme opération mot terme titre cliquez appuyez sélectionnez"
    ),
    starters=words("""
        le la les un une des du de ce cette ces cet il elle ils elles nous on je au aux à en dans pour par avec sur sous chez
        entre contre sans selon depuis pendant avant après lors mais et ou car que qui si quand lorsque comme alors ainsi
        puis ensuite enfin hier demain ici là c' cela ça son sa ses leur leurs notre nos plusieurs
        deux trois tout tous toute toutes très plus moins pourtant cependant toutefois malgré dès lundi mardi mercredi
        jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre interrogé interrogée contacté contactée autre certains
    """),
    adverbs=("ement", "amment"),
    adjectives_follow=True,
    nationalities=endings("""
        ais aise ien ienne ain aine
    """),
    as_words=words("comme"),
    cue_starts=words("a ont se avait avaient est s' se y en l' m' nous"),
    lead_sources=words("pour"),
    inset_clauses=True,
    dialogue_dashes=True,
)
