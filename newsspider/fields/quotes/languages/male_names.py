"""Given names that are mostly men's, in lower case and without accents: a hint for "he said", never a proof."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import words

MALE = words("""
    aapo aarav aarne aaron aart abbas abdallah abdelaziz abdelkader abdellah abdelrahman abderrahmane abdirahman abdou
    abdoul abdoulaye abdul abdulaziz abdulkadir abdullah abdulrahman abel abhijit abhishek abraham achille achim
    adalbert adalberto adam adao adebayo adel adelin adelmo adem ademir ademola aderbal adil adilson aditya adnan
    adolf adolfo adonis adrian adriano adrien afonso agnaldo agostino agus agustin ahmad ahmad-faiz ahmed ahmet aidan
    ailton airton aitor aivar aivars ajay ajit akash akbar akhil akinwumi akira aksel akshay alaa alain alan alastair
    alban alberico albert alberto albin albrecht alceu alcides aldair aldo alec aleix alejandro aleksandr aleksei ales
    alessandro alessio alex alexander alexandre alexandros alexandru alexei alexej alexey alexis alexy alfie alfio
    alfons alfonso alfred alfredo ali alihan alin alioune alistair allan allen almir alois aloisio aloys alper altan
    alvaro alvise alwin amadeo amadeu amador amadou aman amancio amarildo amaury ambroise amedeo americo amerigo
    amilcare amin amir amit anand ananias anas anastasio anastasios anatol anatole anatoli anatoly anderson andi
    andoni andras andre andrea andreas andrei andres andrew andri andriy andrzej andy angelino angelo angelos angus
    anibal aniceto aniket anil anirudh anis ankit ankur annibale anselm anselmo ansgar antal antero anthony antoine
    anton antonello antoni antonin antonino antonio antonis antony anupam anurag anwar anxo aparecido apostolos apurva
    aquilino aravind arcangelo archie arda argyris ari arie ariel arif arild aritz arjan arjen arjun arkadiusz arkady
    arlindo armand armando armin arnab arnaldo arnau arnaud arndt arne arnel arnis arno arnold arnulfo arpad arrigo
    arsene artem arthur arto artur arturo artyom arun arvid arvind arvo asbjorn asger ashish ashok ashraf ashutosh
    asier asif athanasios atilla atle attila attilio atul aubin auguste augustin augusto aurel aurelien aurelio
    avinash axel aydin aykut ayman aymeric ayodele ayush aziz azlan babacar babatunde babis bachir bakary balaji
    balazs baldassarre balint baltasar baltazar balthasar bambang baptiste barack barnabe barnaby barry bart
    barthelemy bartholomaus bartholomew bartlomiej bartolome bartolomeo bartosz bashar basile basilio bassam bastian
    bastien battista batuhan bayram bekir bela belmiro ben benat bence benedetto benedikt benicio benigno benito
    benjamin benno benoit beppe berk berkay bernard bernardino bernardo bernat bernd bernhard bernie bert bert-jan
    berthold bertram bertrand bharat bhaskar bhupinder biagio bilal bill billy birger bjarne bjarte bjorn blake blas
    bob bobby bodo bogdan bogumil boguslaw bohdan bohumil bohuslav bojan boleslaw bongani bonifacio borge boris
    borislav borivoj borja boubacar brad bradley brahim brais bram brando brandon branimir branko braulio breixo
    brendan breno brent bretislav brett brian brice bruce bruno bryan bryce bryn budi bulent burak burghard burkhard
    byron caetano cahit caio calin calogero calvin cameron camille camillo camilo candido caner carl carl-friedrich
    carles carlo carlos carmelo carmine carsten casimiro catalin cayetano cecil cedric cees celal celestino celio
    celso cem cemal cenek cengiz cenk cesar cesare cesareo cevdet cezar cezary chad chandan charalambos charles
    charlie charly cheikh chester chetan chidi chijioke chike chinedu chris christer christian christof christoffel
    christoph christophe christopher christos chuck chukwuemeka cicero cihan ciprian cipriano cirilo ciro claas claes
    clas claude claudemir claudio claudiu claus clayton cleber clemens clement clemente clifford clint clive clovis
    clyde codrin cody colin connor conor conrad conrado constantin corbinian corentin corey cormac corneliu cornelius
    corrado cory cosimo coskun cosmin costantino costel costin craig crisanto cristi cristian cristiano cristobal
    csaba curdin curt cyprien cyriaque cyril cyrille cyrus czeslaw daan dacian dagobert daiki daisuke dalibor damian
    damiano damien damir damon dan dani daniel daniil danilo danny danut darek dario darius dariusz darko darragh
    darrell darren darryl daryl dave davi david davide dawid dawood dean decebal declan dedy deepak dejan demba
    demetrio denes denilson denis deniz dennis derek dermot desiderio desmond detlef detlev devendra devin dezso dhruv
    diarmuid didier diederik diego dierk dieter dietmar dilip dimitrios dimitris dindo dinesh dinis dino dinu diogo
    dionisio dionysis dirk dirk-jan ditmar djalma djamel dmitri dmitry dmytro domagoj domenico dominic dominick
    dominik don donal donald donatien donovan dorian dorin doru doruk doug dougal douglas dragan drago dragoljub
    dragos drazen drissa duarte duccio dumitru duncan dursun durval dusan dusko dustin dwayne dwi dwight dylan eamon
    eamonn earl eberhard ebuka eckart eckehard eckhard eckhardt eddie ederson edgar edgardo edgars edi edilberto
    edilson edin edinaldo edinson edison edmar edmilson edmund edmundo edoardo edouard edson eduard eduardo edward
    edwin eelco eero eetu efisio efrain efren egidio egil egon egor ehrenfried ehsan eike einar eino eirik eivind
    ekaitz ekkehard eko ekrem eladio eleazar eleuterio eli elias elijah elio eliott eliseo elliot elmar elmo eloi elon
    eloy elton emad emanuel emanuele emeka emeric emerson emil emile emiliano emilien emilio emir emirhan emmanuel
    emmerich emrah emre ender endre enea eneko engelbert engin enis ennio enno enric enrico enrique enzo eoin erasmo
    ercan erdal erdem erdogan eren ergun erhan erhard eric erich erik erkan erkki erlend ermanno ernest ernesto ernie
    ernst ernst-august erol eros errol ersin ertugrul erwan erwin eryk esben eskil esko espen esteban estevao ethan
    ethem etienne ettore eudes eugen eugene eugenio eugeniusz eusebio evan evandro evangelos evaristo everaldo evert
    everton evgeni evgeny ewald eymeric eyup ezequiel ezio ezra fabian fabien fabio fabrice fabricio fabrizio facundo
    fadi fahad fahri faisal faizal fajar falko farhad farid farouk faruk faruq fatih faustino fausto fawzi federico
    fedor feliciano feliks felipe felix femi ferdinand ferdinando ferenc fergal fergus ferhat ferit fermin fernand
    fernando fernao ferran fevzi fidel fiete fikret filip filippo finbar finlay finley finn fintan fionn fiorenzo
    firmin flavio flemming florencio florent florentin florentino florian florin floris flurin folkert fons fortunato
    fotis fran francesc francesco francis francisco franciszek franck francky francois franjo frank frank-walter
    frantisek franz franz-josef franz-xaver fraser fred freddie frederic frederick fredrik fridolin friedemann frieder
    friedhelm friedrich frithjof frits fritz frode fuad fulgencio fulvio furio furkan fyodor gabi gabin gabor gabriel
    gael gaetan gaetano gaizka galip ganesh gareth garry garth gary gaspar gaspard gaspare gaston gaurav gautam
    gauthier gavan gavin gavino gebhard geert geir gelu genaro gennady gennaro geoff geoffrey geoffroy georg george
    georges georgios georgy gerald geraldo gerard gerardo gerd gerhard germano gernot gero gerold gerry gerson gert
    gert-jan gethin geza ghassan gheorghe ghislain giacinto giacomo giampaolo giampiero gian gianandrea giancarlo
    gianfranco gianluca gianmarco gianmaria gianni giannis gianpaolo gianpiero gideon gijs gilang gilbert gilberto
    giles gilles gilmar gilroy gilson gines gino gintaras gioacchino gioele gion giordano giorgio giorgos giosue
    giovanni girish girts giselher giuliano giulio giuseppe giustino gleb glen glenn glyn godehard goffredo gokhan
    goncalo gonzalo gopal goran gordan gordon gorka gosta gottfried gotthard gottlieb govind graeme graham grant
    graziano greg gregoire gregor gregorio gregory grigore grigory grzegorz guglielmo guido guilhem guilherme
    guillaume guillem guillermo guim gunnar gunter gunther guntis guntram gurpreet gus gustaf gustav gustave gustavo
    guus guven guy gwyn gyorgy gyula haakon habib hadi hafiz haider haiko hairul hakan hakim haldun halil halit haluk
    halvor hamad hamed hamid hamish hamisi hamza hannes hannu hans hans-christian hans-dieter hans-georg hans-joachim
    hans-jochen hans-jurgen hans-martin hans-peter hans-ulrich hans-werner harald harish harley harold haroon harpreet
    harri harro harry hartmut hartwig haruki haruto harvey hasan hashim hassan hasse hasso hatem havard haydar hayri
    hector heikki heiko heiner heinrich heinz heinz-josef heinz-peter heinz-werner heitor helder helge helio helmut
    hemant hendra hendrik henk henk-jan henner hennes henning henri henrik henrique henry henryk heraclio herbert
    heribert herman hermann hermes hernan hershel heru herve hesham hideki hideo hikmet hilario hilmar hilmi himanshu
    hinnerk hinrich hippolyte hiram hiro hiroki hiroshi hisashi hisham hitesh hjalmar holger horacio horatiu horia
    horst hosni hossein howard hrvoje hubert hubertus hugh hugo hugues humberto humphrey huseyin hussein huub
    hyacinthe hynek iacob iacopo iago iain ian ibon ibrahim ibrahima idris idrissa ieuan ifeanyi ignacio ignacy
    ignazio igor ihor ihsan ikenna iker ilario ilhan ilias ilie ilja ilker ilkka ilya ilyas imad imanol immo imran
    imre inacio inaki indalecio indra indrek ingo ingolf ingvar inigo innocenzo ioan ioannis ion ionel ionut iosif
    iqbal ireneusz irfan irving irwan isaac isaias isamu ishaan ishaq isidor isidore isidoro isidro ismael ismail
    ismet ismo issam istvan iulian iulius ivan ivano ivar ivica ivo ivor iyad izzet jaakko jaan jaanus jaap jaber
    jacek jachym jacinto jack jacky jaco jacob jacobo jacopo jacques jacquot jadir jafar jagdish jailson jaime jair
    jairo jake jakob jakub jalal jamal james jamie jamil jan jan-hendrik jan-ole jan-philipp jan-willem jani janis
    janne jannik jannis janos janosch janusz jared jarek jarkko jarle jarmo jaromir jaroslav jaroslaw jarrod jasmin
    jason jasper jatin jaume javad javed javi javier jawad jay jayant jean jean-baptiste jean-christophe jean-claude
    jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe
    jean-pierre jean-rene jean-yves jedrzej jeferson jeff jeffrey jejomar jelle jendrik jeno jens jens-christian
    jeremiah jeremias jeremie jeremy jermaine jeroen jerome jeronimo jerrod jerry jerzy jesper jesse jethro jim jimmy
    jiri jiro jitendra jo joachim joakim joan joan-maria joao joao-paulo joaquim joaquin joar jocelyn jochen jodie joe
    joel joerg joffrey johan johann johannes john johnny jojo jokin jon jonas jonathan joni jonny joop joost jordan
    jordi jorg jorge jorgen joris jorma jorn jos jose jose-luis josean joseba josef josep joseph josh joshua josiah
    josip josselin jost jostein josu josue jouko jouni jovan jozef jozo jozsef juan juanjo juanma juarez jude juergen
    juha juhani jukka julen jules julian julien julio juma junichi jupp juraj jurandir jurg jurgen juris jurre
    jurriaan juscelino jussi justin kaan kaarlo kacper kadir kai kalev kalevi kalle kalman kamal kamau kamil kamran
    kamuran karan kare karel kari karim karl karl-friedrich karl-heinz karl-josef karl-theodor karlis karol karoly
    karsten karthik kartik kaspar kasper katsuya kauko kaushik kayode kazem kazimierz kazuki kazuo keenan kees keijo
    keisuke keith kelechi kelvin kemal ken kenan kendrick kenichi kenji kenneth kenta kepa kerem kestutis kevin
    khairul khaled khalid khalil kieran kike kilian kimmo kipchoge kiprono kiran kirill kirk kjell kjetil klaas
    klaas-jan klas klaus klaus-dieter klaus-peter kleber koen kofi koichi koji kojo koldo konrad konstantin
    konstantinos koray korhan kostas kresimir krishna kristian kristijan kristoffer krystian krzysztof kumar kunal
    kunibert kunle kuno kurt kurtis kvetoslav kwabena kwame kwasi kyle kylian kyran kyriakos kyrylo lachlan ladislav
    laercio lakshman lalit lambert lamberto lamine lance lapo larry lars lars-erik laszlo laurent laurentiu lauri
    laurie lauro lawrence lazar leander leandre leandro lee leendert lefteris leif leland lelio lembit lennart lenny
    leo leon leonard leonardo leoncio leonel leonid leopold leopoldo leos leroy leslaw lester leszek lev levent
    levente levi levin lewis liam licinio lieven lilian linas linus lionel lisandro livio liviu ljubo ljubomir
    llewellyn llorenc lloyd lluis logan loic lonnie lorand lorcan lorenz lorenzo loris lothar louis lounes lourenco
    lourival luan lubomir lubor lubos luc luca lucas lucian luciano lucien lucio lucjan ludek ludger ludovic ludvig
    ludvik ludwig luigi luis luitpold luiz luka lukas lukasz luke lungelo lutz luuk lyle maarten macario maciej maciek
    mackenzie madhav mads magne magnus mahdi mahendra mahesh mahir mahmoud mahmut maik majid makis makoto maksim
    maksym malachy malcolm malik malte mamadou mandla manel manfred manish manlio manmohan manny manoj manolis manolo
    manrico mansour manuel marc marceau marcel marcelino marcellin marcello marcelo marcial marcilio marcin marcio
    marco marcolino marcos marcus marek margus marian mariano marijan marijn marinko mario maris marius mariusz mark
    markku marko markus marlon marnix marshall mart marten martin martino martins marton marvin marwan masahiro masaki
    masao masaru masato masayoshi masoud massimiliano massimo matej mateo mateus mateusz matheus mathias mathieu
    mathijs mathis mathys matias matija matjaz matous matt matteo matthew matthias matthieu matthijs matti mattia
    mattias matyas matze mauri maurice mauricio maurizio mauro max maxence maxim maxime maximilian maximino mayank
    mederic meelis mehdi mehmet mehrdad meik meinhard meinolf mel melchiorre melchor menno merv mervyn messias mesut
    metin mevlut micah michael michal michalis micheal michel michelangelo michele michiel michl mickael mickey
    mieczyslaw miguel mihael mihai mihail mihaly mihnea mikael mike mikel mikhail mikkel mikko miklos mikolaj milan
    milenko milind milivoje milorad milos miloslav milosz milovan miltiadis milton mindaugas minoru miodrag miquel
    mircea mirco mirek mirko miroslav miroslaw miso mitch mitchell mithat mitsuru mladen moacir modestino modou modris
    mogens mohamed mohammad mohammad-reza mohammed mohan mohit mohsen moises momcilo moreno morgan moritz morris
    morten mostafa mounir moussa mpho mugur muhammad muhammed muhammet muharrem mukesh mukhtar mukul munir murat
    murilo murray musa mustafa mustapha muzaffer mwangi mykhailo mykola myles nabeel nabil nacho nader nadir nagesh
    najib naman nandan naoki naoto narayan narcis narciso narendra naresh naser nate nathan nathanael nathaniel naveen
    nawaz nazareno nazario nazim nebojsa necati necmettin nedeljko neeraj neil nelio nelson nelu nemanja nenad nepomuk
    nestor nevil neville nevzat nial niall nicanor niccolo nichita nicholas nick niclas nico nicola nicolae nicolas
    nicu nicusor niek niels niels-erik nigel nihad nihat nikhil nikita niklas niko nikola nikolai nikolaos nikolay
    nikos nile nilesh nils nilson nilton nino nishant nitin niyazi nizar njoroge nkosana nkosinathi nnamdi noah noboru
    noe noel norbert norman normunds novak noynoy nuno nunzio nuri obinna ochieng octave octavian octavio odair
    odhiambo odhran odysseas ognjen oguz oguzhan oier oisin okan oktay olaf olalekan olamide olav olavo olcay ole oleg
    oleksandr oleksii oleksiy olgierd oliver olivier oliviero olli olof olumide olusegun oluwaseun omar omer omid
    omondi ondrej onno onofrio onur oreste orhan oriol orlando orson ortwin orville osama osamu oscar oskar oskari
    osman osmar osmond ostap osvaldo oswald oswaldo oszkar ota otakar otavio othman otieno otilio otmar ottaviano
    ottavio ottmar otto ottokar oumar ousmane ovidiu owen oystein ozan ozgur ozkan paavo pablo pacho paco padraic
    padraig palle panagiotis pancracio pankaj pantelis paolo paraskevas parth pascal pascual pasi pasquale patrice
    patricio patrick patrik patrizio patryk patsy patxi pau paul paul-heinz paul-henri paulo pavel pavlo pavlos pavol
    pawan pawel peder pedro pekka pelayo pelle pentti percy pere pernille perry pertti peru petar pete peter petr
    petre petri petro petros petru petter petteri phil philip philipp philippe phillip pierfrancesco piergiorgio
    pierluigi piero pierre pierre-alain pierre-emmanuel pierre-henri pierre-yves piet pieter pietro pim pino piotr
    piyush plutarco poldi pompeo porfirio poul prabhakar pradeep prakash pramod pranav prasad prasanna prashant
    prateek praveen pravin preben predrag premchand premysl priit przemyslaw puneet qasim quentin quim quirin rachid
    rade radek radim radmilo radoje radomir radoslav radoslaw radovan radu rafa rafael rafal raffaele raffaello rafiq
    raghav raghuram ragnar raheem rahim rahmi rahul raimondo raimonds raimund raimundo rainald rainer raivo raj rajan
    rajat rajendra rajesh rajiv rajnath rakesh raleigh ralf ralph ralph-peter raman ramazan ramesh rami ramiro ramon
    randall randolph randy ranjan ranjit ranko raoul raphael rashad rasheed rashid rasim rasmus rastko ratko rauf raul
    rauno ravi ravindra ray raymond razvan recep refik reggie reginald regis regula reijo reimer reinaldo reinhard
    reinhart reinhold reinier relja remco remi remigiusz remo remus remy renan renato renaud rene renzo resat reto
    reuben reynald reza rhett rhodri rhys riad ricardo riccardo rich richard rick ricky ridvan rifat rigoberto rik
    rimantas rinaldo rino rinus rishabh rishi risto ritesh rizal roar rob robbert robbert-jan robbie robert roberto
    robin rocco rod roddy rodel roderich roderick rodger rodney rodolfo rodolphe rodrigo rodrigue roel roeland rogelio
    roger rogerio rohan rohit roi roland rolf romain roman romaric romeo romeu rommel romolo romuald romualdo ron
    ronald ronaldo ronan ronnie rory rosario roscoe rosendo ross rostislav rostyslav rouven rowan roy ruairi ruairidh
    ruben rubens rudi rudiger rudolf ruediger rufino rufus ruggero ruggiero rui rupert rupprecht ruslan russell rustam
    rutger ruud ryan ryo ryota ryszard ryuichi saad sabatino sabir sabri sacha sachin sadik saeed sagar saif sajid
    sakari saleem salif salih salman salvador salvatore sam saman sameer samer samet sami samir sammy samuel samuli
    samy sandeep sander sandor sandro sanjay sanjeev santeri santiago santosh sarvesh sasa sascha satish satoru
    satoshi saturnino satya sauli saulius saulo saurabh saverio savino sayed schorsch scot scott sead seamus sean
    sebastian sebastiano sebastiao sebastien sedat sefa selahattin selcuk selim semih semyon senad sepp seppo serdar
    serge sergei sergey sergi sergio serhat serhii serhiy serkan seth seun severiano severin severino seydou sezgin
    shahid shahzad shailesh shamus shane shankar sharad sharif shashank shashi shaun shawn shekhar sherif shigeru
    shinichi shinji shinzo shivam shohei shota shreyas shubham siddharth sidney siebe siegbert siegfried siegmund sigi
    sigmar sigmund sigurd silas silvan silvano silvestre silvio silviu simao simen simon simone sinan sinisa siphiwe
    sipho sipke siro sivert sizwe sjaak sjoerd slamet slaven slavko slavomir slawomir slobodan sohail sonke soren
    sorin sota sotiris souleymane soumya spencer spyros srdan srdjan srinivas staffan stanislao stanislav stanislaw
    stanley stavros steen steeve stef stefan stefano steffen steinar stelian stelios stellan stelvio stepan stephan
    stephane stephen sterling stevan steve steven stevie stewart stijn stipe stjepan stu stuart sture suat subhash
    subramaniam sudhir sugeng sukru suleiman suleyman sumit sundar sunil suraj suresh surya sushil sutrisno svatopluk
    svein sven sven-erik sverre svetislav swapnil syed sylvain sylvere sylvester szabolcs szczepan szymon tadeu
    tadeusz tadhg taha tahir takahiro takashi takeo takeshi takis takuya talal tamas tamer tancredi tanel taner tanguy
    tankred tapani tapio taras tarek tarik tariq tarkan tarmo taro tarun tatsuya taufik tauno tayfun tayyip tebogo ted
    teemu teguh tejas tekin telmo teo teodor teodoro teofilo teotonio teppo terence terje tero terry tetsuya teun
    tevfik thabo thaddeus thales thanasis themba theo theobald theodor theodore theodoros theophile theotime theunis
    thiago thibaud thibault thibaut thierry thijs thilo thodoris thomas thor thorbjorn thore thorsten thulani tiago
    tiberiu tibor tihomir tiit tijs tillmann tilman tilmann tim timm timo timofey timothee timothy timur tirso titouan
    tiziano tjark tjorven toader tobia tobias tobin toby todd toivo tolga tom tom-erik tomas tomasz tomislav tommaso
    tommi tommy tomohiro toni tony toomas toon torben torbjorn tord torge torgeir toribio torkel torstein torsten
    toshi toshiro traian travis tremaine trent trevor tristan trond troy truls trygve trym tshepo tsuyoshi tudor
    tugdual tullio tunc tuncay tunde tuomas tuomo turgut turhan turi tushar twan txomin tyler tymoteusz tyrone ubaldo
    ubirajara uday udo ueli uffe ufuk ugo ugur uldis ulf uli ulises ulrich ulrik ultan ulysse umberto umesh umit unai
    unax urho urmas urs usman utkarsh utku utz uwe uxio vaclav vadim vadym vaino valdemar valdir valdis valentin
    valentino valentyn valerio valeriu valery valmir valter vance vanderlei vangelis varun vasant vasco vasile vasilis
    vasily vassilis vasyl vaughn vavrinec vedat vedran vegard veikko veit veli veljko venkat venkatesh vernon vesa
    vesa-matti veysel vicenc vicente victor victorien vidar vidya viggo vignesh vijay vikas vikram vikrant viktor
    vilmos vinay vince vincent vincenzo vineet vinko vinod vinzenz viorel vipin viraj virgile virgilio virginio vishal
    vishnu vitali vitaliy vitaly vitezslav vito vitor vittorio vivek vivien vjekoslav vlad vladan vladimir vladislav
    vlado vlastimil vojin vojislav vojtech volkan volker volkhard volkmar volodymyr vuk vusi vyacheslav vytautas wacek
    waclaw wade wagner wahyu walace waldemar waleed walfried walid wallace walter walther wandrille wanjohi warren
    wasim waylon wayne wenceslao wendel wendelin werner wes wesley wiebe wieland wieslaw wigbert wiktor wilber wilbert
    wilbur wilfred wilfrid wilfried wilhelm wilko will willem willi william willibald willibert willis willy wilmer
    wim winfried winston wito witold wladyslaw wlodzimierz wojciech wolf wolf-dieter wolfgang wolfram wout wouter
    wyatt xabi xabier xan xander xaver xavi xavier xevi xoel xose yacine yacouba yago yahya yalcin yanis yann yannick
    yannis yaroslav yasar yash yasin yasser yassin yasuo yavuz yaw yefim yegor yeison yevgeny yevhen yigit yilmaz
    yiorgos yngve yoann yogesh yohan yohann yoichi yoshihide yoshio yosuke younes younis yucel yudi yuji yuki yukio
    yunus yuri yuriy yusuf yuta yutaka yvan yves yvon zacarias zach zacharias zacharie zachary zahid zaid zain zakaria
    zakhar zane zarko zbigniew zbynek zdenek zdravko zdzislaw zeferino zeki zeljko zeno zenon ziad zigor ziya zlatko
    zoltan zoran zsolt zulkifli zvonimir zwelinzima zygmunt
""")
"""Of Europe, the Americas, India, Africa, Turkey, the Arab world, Japan and Indonesia; none that is a common word or a place as well."""
