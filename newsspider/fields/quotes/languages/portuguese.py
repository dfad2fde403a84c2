"""Portuguese."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words

PORTUGUESE = Language(
    code="pt",
    cues=words("""
        disse diz dizem disseram dito dizia explicou explica explicam afirmou afirma afirmam garantiu garante
        acrescentou acrescenta adicionou adianta adiantou indicou indica comentou comenta contou conta declarou declara
        apontou aponta destacou destaca sublinhou sublinha lembrou lembra alertou alerta sustentou sustenta reconheceu
        reconhece admitiu admite insistiu insiste escreveu escreve perguntou pergunta respondeu responde concluiu conclui
        esclareceu esclarece detalhou detalha relatou relata confessou confessa lamentou lamenta denunciou denuncia
        anunciou anuncia expressou opinou argumentou argumenta criticou critica pediu pede reiterou reitera resumiu resume
        ressaltou ressalta frisou frisa completou completa revelou revela avaliou avalia acredita acreditou defendeu
        defende prometeu promete tuitou exclamou informou informa observou observa salientou salienta referiu refere
        retrucou retruca assegurou assegura advertiu adverte
        brincou brinca ironizou ironiza desabafou desabafa recordou recorda compara comparou reflete refletiu celebrou celebra
        ponderou pondera enfatizou enfatiza pontuou pontua comemorou comemora cobrou cobra previu prevê justificou justifica
        questionou questiona sorri sorriu ri riu suspira suspirou atirou atira conta contava prossegue prosseguiu remata rematou
    """),
    noun_cues=words("pergunta conta denuncia critica alerta resume"),
    weak_cues=words("chamou chama classificou classifica descreveu descreve acusou acusa apelidou"),
    participles=words("dizendo afirmando acrescentando explicando garantindo apontando"),
    sources=phrases("segundo", "de acordo com", "nas palavras de", "conforme", "para"),
    cue_phrases=phrases("fez questão", "chamou a atenção"),
    after_only={},
    auxiliaries=words("tem têm tinha havia também depois ontem hoje já ainda assim se lhe então ainda"),
    pronouns=genders(
        m="ele",
        f="ela",
        p="eles elas nós",
        i="eu",
        w="quem",
    ),
    articles=words(
        "o a os as um uma uns umas este esta estes estas esse essa aquele aquela vários várias dois duas três alguns algumas"
    ),
    definites=words("o a este esta"),
    possessives=genders(
        p="seu sua seus suas nosso nossa",
        i="meu minha",
    ),
    prepositions=words("""
        ao à aos às de do da dos das em no na nos nas com por pelo pela para sem sobre entre desde até segundo contra
        durante perante sob após mediante num numa
    """),
    org_links=words("de do da dos das no na em para"),
    role_links=words("de do da dos das para em"),
    conjunctions=words("e ou mas que porque se quando como embora enquanto onde pois nem"),
    that_words=words("que"),
    fillers=words("novo nova"),
    joiners=words("e ou &"),
    relatives=words("que quem cujo cuja onde"),
    titles=genders(
        m="sr dom senhor doutor professor",
        f="sra dra dona senhora doutora professora",
        unsaid="dr prof",
    ),
    roles=words("""
        ceo presidente presidenta diretor diretora fundador fundadora cofundador cofundadora chefe responsável porta-voz
        ministro ministra secretário secretária prefeito prefeita autarca senador senadora deputado deputada governador
        governadora vereador vereadora analista economista pesquisador pesquisadora investigador investigadora cientista
        professor professora engenheiro engenheira programador programadora desenvolvedor desenvolvedora autor autora jornalista redator redatora
        editor editora advogado advogada juiz juíza procurador procuradora médico médica psicólogo psicóloga sociólogo
        socióloga historiador historiadora especialista perito consultor consultora gerente gestor gestora treinador
        treinadora jogador jogadora capitão ator atriz cantor cantora músico escritor escritora ativista membro
        coordenador coordenadora conselheiro conselheira comissário embaixador embaixadora empresário empresária
        investidor criador criadora líder dirigente vice-presidente estudante delegado delegada candidato candidata
        representante técnico técnica físico física biólogo bióloga
    """),
    role_suffixes=endings("""
        ólogo óloga ógrafo
    """),
    role_modifiers=words(
        "executivo executiva geral adjunto adjunta primeiro primeira ex-ministro ex-presidente técnico"
    ),
    plain_roles=words("autor autora membro pai mãe morador moradora"),
    theres=words("lá"),
    nobodies=words("homem mulher pessoa gente amigo amiga rapaz rapariga menino menina"),
    speech_nouns=words("palavras declarações comentário"),
    copulas=words("é era foi continua"),
    employments=phrases("trabalha na", "trabalha no", "trabalha para", "dirige"),
    female=words("mulher mãe irmã filha rainha atriz presidenta diretora ministra"),
    male=words("homem pai irmão filho rei ator"),
    groups=words("""
        empresa companhia grupo banco agência organização associação ministério governo partido sindicato jornal
        revista universidade instituto fabricante operadora plataforma editora firma consultora
    """),
    documents=words("relatório estudo comunicado artigo livro documento carta texto filme"),
    term_words=words(
        "chamado chamada chamados chamadas denominado denominada intitulado intitulada batizado batizada apelidado palavra termo expressão título lema"
    ),
    work_words=words(
        "filme livro canção álbum romance série programa relatório botão opção menu jogo projeto palavra termo título clique toque"
    ),
    starters=words("""
        se lhe me nos o a os as um uma uns umas este esta estes estas esse essa isto isso ele ela eles elas ao à aos às de do da dos das em
        no na nos nas com por pelo pela para sem sobre entre desde até segundo contra durante após e mas que se quando como
        embora enquanto também além depois então ontem hoje amanhã aqui assim seu sua seus suas nosso nossa vários alguns
        outro outra outros dois duas três todo todos muito mais menos porém contudo segunda terça quarta quinta sexta
        sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro não já
        agora questionado questionada
    """),
    adverbs=("mente",),
    adjectives_follow=True,
    drops_subjects=True,
    nationalities=endings("""
        ense ês esa ano ana eiro eira
    """),
    cue_starts=words("tem têm tinha tinham"),
    as_words=words("como"),
    lead_sources=words("para"),
    dialogue_dashes=True,
)
