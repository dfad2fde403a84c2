"""English."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words

ENGLISH = Language(
    code="en",
    cues=words("""
        said says say told tells tell wrote writes write added adds add explained explains explain noted notes note
        stated states state asked asks ask replied replies reply answered answers argued argues argue claimed claims
        claim warned warns warn insisted insists insist announced announces recalled recalls recall commented comments
        concluded concludes conclude continued continues suggested suggests suggest tweeted tweets posted posts
        admitted admits acknowledged acknowledges conceded concedes declared declares emphasized emphasizes emphasised
        emphasises stressed stresses remarked remarks observed observes quipped quips joked jokes lamented laments
        complained complains responded responds retorted reported reports revealed reveals read reads
        promised promises vowed vows pledged pledges urged urges advised advises recommended recommends
        agreed agrees confirmed confirms denied denies testified testifies thought thinks believes believed
        predicted predicts shared shouted shouts yelled exclaimed exclaims whispered cried boasted boasts
        cautioned cautions countered counters mused muses opined related relates reiterated reiterates
        reflected reflects asserted asserts alleged alleges assured assures clarified clarifies
        elaborated elaborates enthused enthuses maintained maintains offers proclaimed
        proposed proposes repeated repeats summed summarized summarises echoed echoes hoped hopes
        reasoned reasons ventured wondered wonders blasted fumed gushed chimed interjected interrupted
        mentioned mentions pointed points described describes outlined expressed
        found finds raved sniffed jokingly instructed instructs demanded demands ordered swore joking
        contended contends theorized speculated speculates quoted cites cited signaled signalled chided
        remembered remembers chanted chants chant commanded implored implores begged begs pleaded pleads scoffed opines counsels counseled beams laughs laughed smiles grins sighs sighed
    """),
    noun_cues=words("""
        claims claim reports report notes note comments comment states state posts post pledges promises answers
        remarks reads demands replies repeats offers shares cries shouts laughs smiles sighs hopes wonders thought
        doubts counsels beams orders quotes cites counters cautions reply answer points mentions jokes chants vows
        laments urges finds thinks
    """),
    weak_cues=words("""
        called calls call described describes dubbed accused accuses accuse blamed blames criticized criticised
        criticizes condemned condemns labeled labelled labels praised praises denounced denounces hailed slammed
        dismissed dismisses characterized characterised characterizes voiced expressed likened depicted branded
        credited rejected rejects referred refers compared defended attacked mocked derided decried lauded
        touted touts highlighted highlights underlined underscored underscores ridiculed offered
    """),
    participles=words("""
        saying adding stating explaining noting writing asking claiming arguing warning calling insisting suggesting
        asserting tweeting declaring telling describing promising urging stressing emphasizing emphasising
        pointing recalling joking admitting concluding announcing reporting predicting commenting reading
        acknowledging accusing complaining lamenting remarking responding replying vowing labeling labelling
        citing wondering musing quipping boasting shouting yelling chanting advising blaming expressing
    """),
    sources=phrases("according to", "more from", "per", "in the words of", "as told to us by", "as told by", "quoting"),
    cue_phrases=phrases(
        "issued a statement",
        "released a statement",
        "went on to say",
        "used the words",
        "uses the words",
        "goes on to say",
        "going on to say",
        "put it",
        "puts it",
        "goes on",
        "went on",
        "has this to say",
        "had this to say",
    ),
    after_only={},
    auxiliaries=words("""
        has have had also then later once is was are were does did do would will could may might must can to not
        himself herself themselves itself all both even still now just again never often long first always
        when asked recently famously who wouldn't couldn't shouldn't didn't doesn't don't won't can't isn't wasn't
        aren't weren't hasn't haven't hadn't
    """),
    pronouns=genders(
        m="he he's he'd he'll",
        f="she she's she'd she'll",
        n="it it's it'd",
        p="they they've they'd they'll we we've we'd",
        i="i i've i'd i'm",
        w="who who's who'd",
    ),
    articles=words("the a an one another some several many most two three this that these those each other"),
    definites=words("the this"),
    ages=endings("-year-old"),
    possessives=genders(
        m="his",
        f="her",
        p="their our",
        n="its",
        i="my your",
        w="whose",
    ),
    prepositions=words("""
        of in at for from with by to on about against after before during between among under over into through
        without within as like near behind per via despite than toward towards including regarding amid since until
        alongside around across
    """),
    org_links=words("of at for with from in on behind"),
    role_links=words("of for in on"),
    conjunctions=words("""
        and or but because while although though if when where which who whom whose that since whereas as so yet
        after before until unless what how why
    """),
    that_words=words("that"),
    fillers=words("named appointed elected"),
    joiners=words("and or &"),
    relatives=words("who whose which whom where when"),
    titles=genders(
        m="mr mister sir lord sheikh congressman king prince pope",
        unsaid="""
            del dr prof professor rev sen rep gov gen lt col capt sgt hon maj adm justice judge senator governor
            reverend mayor president st general colonel captain lieutenant sergeant officer secretary ambassador
            chancellor senators representative cllr councillor ald alderman supt inspector constable detective ranger imam
            rabbi datuk dato aling mang
        """,
        f="mrs ms miss mdm madam dame lady congresswoman queen princess",
    ),
    roles=words("""
        ceo cto cfo coo cio cmo cso cpo ciso evp svp vp md founder cofounder co-founder founders chairman chairwoman
        chairperson chair president director executive officer manager head chief leader lead analyst economist
        strategist scientist engineer developer researcher professor lecturer fellow student spokesman spokeswoman
        spokesperson spokespeople rep representative representatives secretary minister senator governor mayor
        administrator commissioner ambassador author co-author coauthor writer editor journalist reporter
        correspondent columnist critic host producer designer architect artist lawyer attorney judge prosecutor
        sheriff officer detective doctor physician surgeon nurse dietitian nutritionist psychologist psychiatrist
        therapist pediatrician biologist physicist chemist astronomer geologist historian sociologist
        statistician mathematician programmer maintainer owner partner investor trader banker planner adviser
        advisor anchor anchorman anchorwoman consultant expert specialist expert practitioner technician technologist evangelist veteran
        activist campaigner advocate organizer organiser coordinator coach trainer teacher principal
        superintendent farmer fisherman fan neighbor neighbour resident mother father colleague retiree blogger influencer youtuber streamer celebrity actor actress singer musician
        comedian filmmaker photographer chef entrepreneur millionaire billionaire pilot astronaut soldier
        general admiral colonel lieutenant pastor priest bishop imam rabbi monk king queen prince princess
        treasurer auditor accountant librarian curator dean provost chancellor rector trustee member boss
        mp congressman congresswoman lawmaker councillor councilman councilwoman candidate nominee
        politician diplomat envoy negotiator investigator inspector examiner supervisor operator employee
        worker staffer intern aide assistant associate deputy vice-president contractor builder broker
        agent realtor dealer seller buyer shopper customer user commenter player gamer captain
        midfielder striker goalkeeper quarterback referee racer driver rider pm scholar academic
        strategist pollster pundit operative insider veteran survivor victim witness patient man woman
        boy girl authors analysts experts officials official scientists researchers critics
        vendor trader-in-chief theorist creator inventor dermatologist cardiologist epidemiologist
        cio-designate publicist lobbyist paralegal archaeologist anthropologist ecologist
        linguist grower archivist botanist machinist novelist essayist cyclist motorist naturalist conservationist
        environmentalist theorist futurist illustrator narrator animator translator interpreter bookseller plumber mechanic
        welder marshal firefighter paramedic janitor moderator
        voter constituent delegate columnist archbishop commander brigadier constable pianist violinist composer instructor guru pharmacist midwife counselor counsel counsellor dentist veterinarian vet
        seeker refugee migrant immigrant newcomer tourist passenger commuter tenant landlord homeowner bystander onlooker eyewitness
    """),
    role_suffixes=endings("""
        ologist scientist ometrist economist iatrist nutritionist pologist ician ographer strategist person
        woman keeper maker master
    """),
    role_modifiers=words("""
        vice deputy senior junior executive chief general managing prime foreign associate assistant team former
        interim acting global regional national lead principal founding early retired chief co corporate
        operating financial technology marketing information security product communications science research
        climate energy environmental transport transit fire police weather sports music art film food housing
        political military press media public state treasury defense defence finance health education interior
        home labor labour trade attorney research principal head program programme project vp
        municipal environmental registered certified clinical ex then the outgoing incoming
        creative commercial legal strategic technical development business sales operations data design
    """),
    close_modifiers=words("majority minority local"),
    plain_roles=words("""
        author co-author coauthor resident native fan mother father patient survivor veteran graduate student citizen
        survivor winner reader critic supporter opponent user owner authors
    """),
    theres=words("there"),
    nobodies=words("""
        man woman boy girl friend friends people person men women kids child children kid teenager supporter supporters
        brother sister wife husband son daughter
        protester demonstrator neighbor neighbour source sources
    """),
    speech_nouns=words("""
        words remarks remark claim claims comment comments statement assertion quote insistence suggestion
        declaration promise warning opinion view message advice dictum response
    """),
    copulas=words("is was has be been are were became remains serves works as currently now also"),
    employments=phrases(
        "has worked for", "works for", "works at", "worked for", "worked at", "who runs", "who heads", "who leads"
    ),
    female=words("spokeswoman chairwoman woman mother sister wife daughter actress queen princess congresswoman girl"),
    male=words("spokesman chairman man father brother husband son actor king prince congressman boy gentleman"),
    groups=words("""
        company firm group bank agency organization organisation startup retailer automaker carmaker manufacturer
        maker publisher platform network university institute government department ministry party union association
        regulator watchdog nonprofit charity foundation think-tank business brand service website site studio
        publication newspaper magazine outlet airline operator developer chipmaker giant lab laboratory team
        commission committee council court office board newspaper tabloid campaign coalition embassy administration
        legislature alliance federation crowd protesters demonstrators daily caucus task-force jury
    """),
    documents=words("""
        report study paper letter statement document memo filing article lawsuit complaint survey note book film movie
        post email release announcement website blog spokesperson notice page sign tweet message description listing
        review editorial ad ads advertisement commercial headline piece cover suit indictment ruling story caption voice-over voiceover transcript pitch bylaws platform analysis meta-analysis research data results findings poll guidelines reports studies
    """),
    term_words=words("""
        so-called called named titled entitled dubbed nicknamed known termed labeled labelled word words phrase term
        terms expression nickname moniker slogan song album film movie book novel episode talk essay
        song's meaning means aka tagged hashtag billed codenamed renamed rebranded name names
    """),
    work_words=words("""
        song album film movie book novel series show episode podcast talk lecture essay article paper
        report button option menu tab icon link label setting settings mode section feature game app logic
        autobiography memoir biography documentary show program programme newsletter
        word words phrase term hit single video play painting command key keys layout heading
        click tap select press choose type search tick hit enter
    """),
    starters=words("""
        the a an in on at for from with by to of and or but so yet if when while as after before during since until
        although though because however meanwhile moreover furthermore still now then there here this that these
        those it he she they we you i his her their its our my your what who where why how which whose all some many
        most both each every no not yes one two three four five six seven eight nine ten first second third last next
        other others another even also just only once despite according among about over under between through
        without within like unlike instead rather perhaps maybe once again today yesterday tomorrow tonight
        asked speaking writing read speaking earlier later recently finally overall indeed
        is are was were do does did can could should would will may might must let thanks plus per via
        speaking while nor either neither more less much very such same
        likewise elsewhere otherwise nevertheless nonetheless regardless anyway afterwards alas
        see top watch whatever thus hence therefore besides additionally critically unsurprisingly absolutely
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december
    """),
    adverbs=("ly",),
    verbal=("ing",),
    workplaces=words("at"),
    named_groups=words("""
        university government department ministry union commission committee council court campaign board embassy team
        crowd protesters demonstrators jury coalition caucus legislature administration
    """),
    past=("ed",),
    loose_ends=words(
        "affiliated associated employed based involved focused focusing specializing specialising specialized working now currently"
    ),
    kin=words("""
        mother father parent wife husband widow widower son daughter sister brother grandmother grandfather grandson granddaughter
        uncle aunt cousin nephew niece girlfriend boyfriend fiancé fiancée friend ex-wife ex-husband stepfather stepmother
    """),
    press=words("newspaper magazine tabloid daily publication outlet paper"),
    known_as=phrases("known as", "named", "called"),
    agents=words("by"),
    determiners=words("the a an"),
    modals=words("will would can could shall should must"),
    names_modify=True,
    nationalities=endings("""
        ish ese ican sian nian alian adian rman ench pean ani raeli elan gian stani
    """),
)
