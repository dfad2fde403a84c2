"""Spanish."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words

SPANISH = Language(
    code="es",
    cues=words("""
        dijo dice dicen dijeron dicho decía explicó explica explicaba afirmó afirma aseguró asegura señaló señala añadió
        añade agregó agrega indicó indica comentó comenta contó cuenta declaró declara manifestó manifiesta apuntó apunta
        destacó destaca subrayó subraya recordó recuerda advirtió advierte sostuvo sostiene reconoció reconoce admitió
        admite insistió insiste escribió escribe preguntó pregunta respondió responde contestó contesta concluyó concluye
        precisó precisa aclaró aclara detalló detalla relató relata confesó confiesa lamentó lamenta denunció denuncia
        anunció anuncia expresó expresa opinó opina argumentó argumenta criticó critica pidió pide reiteró reitera
        resumió resume matizó matiza zanjó remarcó remarca puntualizó puntualiza informó informa prometió promete
        tuiteó replicó replica exclamó exclama reflexionó considera consideró cree piensa celebró mantiene
        explicado afirmado asegurado señalado añadido agregado indicado comentado contado declarado manifestado apuntado destacado subrayado
        recordado advertido sostenido reconocido admitido insistido escrito preguntado respondido contestado concluido precisado aclarado detallado
        relatado confesado lamentado denunciado anunciado expresado opinado argumentado criticado reiterado matizado remarcado informado
        prometido celebrado defendido
        afirmaron explicaron señalaron aseguraron indicaron añadieron sostienen explican afirman
        ironiza ironizó bromea bromeó compara comparó reflexiona sentencia sentenció zanja remata remató apostilla apostilló
        rememora rememoró celebra presume presumió justifica justificó defiende defendió avisa avisó alerta alertó suelta soltó
        murmura murmuró grita gritó susurra susurró prosigue prosiguió continúa ríe rio sonríe sonrió evoca evocó valora valoró
        vaticina vaticinó asevera aseveró acota acotó enfatiza enfatizó recalca recalcó refiere refirió expone expuso
        plantea planteó cuestiona cuestionó exige exigió reclama reclamó agradece agradeció
    """),
    noun_cues=words("pregunta cuenta denuncia critica resume"),
    weak_cues=words("llamó llama calificó califica describió describe tildó acusó acusa denominó"),
    participles=words("diciendo afirmando añadiendo asegurando explicando señalando indicando agregando"),
    sources=phrases("según", "de acuerdo con", "en palabras de", "a juicio de", "en opinión de"),
    cue_phrases=phrases("hizo hincapié", "dio a conocer"),
    after_only={},
    auxiliaries=words(
        "ha han había habían también luego además ayer hoy ya así se le les por su parte entonces aún todavía nos me"
    ),
    pronouns=genders(
        m="él",
        f="ella",
        p="ellos ellas nosotros",
        i="yo",
        w="quien",
    ),
    articles=words(
        "el la los las un una unos unas este esta estos estas ese esa varios varias dos tres algunos algunas"
    ),
    definites=words("el la este esta"),
    possessives=genders(
        p="su sus nuestro nuestra",
        i="mi mis",
    ),
    prepositions=words(
        "a al de del en con por para sin sobre entre desde hasta hacia según contra durante ante bajo tras mediante"
    ),
    org_links=words("de del en para por"),
    role_links=words("de del en para"),
    conjunctions=words("y e o u pero que porque si cuando como aunque mientras donde pues sino ni"),
    that_words=words("que"),
    fillers=words("nuevo nueva recién"),
    joiners=words("y e o &"),
    relatives=words("quien que cuyo cuya donde"),
    titles=genders(
        m="sr don señor doctor profesor",
        f="sra srta dra doña señora doctora profesora",
        unsaid="dr general",
    ),
    roles=words("""
        ceo presidente presidenta director directora fundador fundadora cofundador cofundadora jefe jefa responsable
        portavoz vocero vocera ministro ministra secretario secretaria alcalde alcaldesa senador senadora diputado
        diputada gobernador gobernadora analista economista investigador investigadora científico científica profesor
        profesora catedrático catedrática ingeniero ingeniera desarrollador desarrolladora autor autora periodista
        redactor redactora editor editora abogado abogada juez jueza fiscal médico médica psicólogo psicóloga sociólogo
        socióloga historiador historiadora experto experta especialista consultor consultora gerente entrenador
        entrenadora jugador jugadora capitán actor actriz cantante músico escritor escritora activista miembro
        coordinador coordinadora consejero consejera comisario embajador embajadora empresario empresaria inversor
        creador creadora líder dirigente vicepresidente vicepresidenta estudiante delegado delegada candidato candidata
        representante técnico técnica físico física biólogo bióloga
    """),
    role_suffixes=endings("""
        ólogo óloga ógrafo
    """),
    role_modifiers=words(
        "ejecutivo ejecutiva general adjunto adjunta primer primera exministro expresidente delegado técnico"
    ),
    plain_roles=words("autor autora miembro padre madre vecino vecina residente"),
    theres=words("allí"),
    nobodies=words("hombre mujer persona gente amigo amiga chico chica"),
    speech_nouns=words("palabras declaraciones comentario"),
    copulas=words("es era fue sigue"),
    employments=phrases("trabaja en", "trabaja para", "dirige"),
    female=words("mujer madre hermana hija reina actriz presidenta directora ministra portavoza"),
    male=words("hombre padre hermano hijo rey actor"),
    groups=words("""
        empresa compañía grupo banco agencia organización asociación ministerio gobierno partido sindicato diario
        periódico revista universidad instituto fabricante operadora plataforma editorial firma consultora
    """),
    documents=words("informe estudio comunicado artículo libro documento carta texto película"),
    term_words=words(
        "llamado llamada llamados llamadas denominado denominada titulado titulada bautizado bautizada apodado palabra término expresión título lema"
    ),
    work_words=words(
        "película libro canción álbum novela serie programa informe botón opción menú juego proyecto palabra término título pulse haga"
    ),
    starters=words("""
        se le les me te nos lo el la los las un una unos unas este esta estos estas ese esa esto eso él ella ellos ellas a al de del en con por para
        sin sobre entre desde hasta según contra durante ante tras y pero que si cuando como aunque mientras también además
        luego entonces ayer hoy mañana aquí así su sus nuestro nuestra varios algunos otro otra otros dos tres todo todos
        muy más menos sin embargo lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo
        junio julio agosto septiembre octubre noviembre diciembre no ya ahora tampoco preguntado preguntada
    """),
    adverbs=("mente",),
    adjectives_follow=True,
    drops_subjects=True,
    nationalities=endings("""
        eño eña ense ano ana és esa
    """),
    cue_starts=words("ha han había habían se"),
    as_words=words("como"),
    lead_sources=words("para"),
    dialogue_dashes=True,
)
