"""Given names that are mostly women's, in lower case and without accents: a hint for "she said", never a proof."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import words

FEMALE = words("""
    aafke aaliyah aaltje aarti abbie abeer abena abigail achieng ada adaeze adaobi adela adelaida adelaide adele
    adelheid adelina adeline adelle adina aditi adriana adwoa aenne afaf afua agata agathe agnes agnese agneta agnete
    agnieszka agota agueda ahlam aicha aikaterini aiko aila aileen aili ailsa ainara aine ainhoa aino aische aisha
    aishah aishwarya aisling aissatou aiste aitana akanksha akiko akinyi akosua alaa alannah alberta albertina alda
    aldara alejandra aleksandra alena alessandra alessia alexandra alexia alexis alia alice alicia alicja alie aliette
    alina aline alison alix aliya alizee alka allegra allison alma almudena alva alwine alyson alyssa alzbeta alzira
    amaia amaka amal amalia amalie amanda amandine amani amara amaya amber amelia amelie amina aminata amira amparo
    amra amrita amy ana anabel anabela anahi anais anamaria anamika ananya anastasia anca ancuta andjela andjelka
    andrea andreea andreia andressa andrine aneta anett anette anezka angela angele angelica angelika angeliki
    angelina angeline angharad aniela anika aniko anita anja anjali anju anke ankie ankita ann ann-kristin ann-marie
    ann-sofie anna anna-lena anna-maria annabella annabelle annalena annalisa annamaria annarita anne anne-claire
    anne-laure anne-lise anne-marie anne-sophie annegret anneke anneli annelie annelies anneliese annelise annelore
    annemarie annemiek annett annette annick annie annika annmarie anouk anthi antia antje antonella antonia antonie
    antonietta antonina anu anupama anuradha anushka anya aoife aparna apolline arabella araceli arancha archana areej
    ariadna ariana arianna arlette armelle arpita arundhati arwa asha ashleigh ashley ashwini asih aslaug asli asma
    asmaa aspasia assia assunta asta astri astrid asuman athina atieno aude audrey aune aurelie aurora avani avery-ann
    awino axelle aya ayah ayaka ayanda ayesha aylin ayodeji ayse aysegul aysel aysenur aysun ayten ayu ayumi azra
    azucena azza babette babs baerbel bahar banu barbara barbel barbora barbro basak basma batool beata beate beatrice
    beatrix beatriz becca becky begona begum belen belgin bella benedetta benedicte benedita benita bente berangere
    berendina berenice berit berna bernadette bernice berrin berta bertha berthe bess beth bethan bethany betina betsy
    bettina betty betul beulah beverly beyza bharti bhavana bianca bice biljana birgit birgitta birgitte birgul birthe
    blair blandine blanka bodil boglarka bogumila boguslawa bohumila boitumelo bojana bolanle bonita bonnie borbala
    bosiljka bozena branka breanna brenda brenna briana brianna bridget bridie brigitta brigitte brit britt britta
    brittany bronagh bronwen bronwyn brooke bruna brunhilde buket bukola burcu burgl bushra busisiwe busra caetana
    caitlin caitriona camelia camila camilla camille camryn canan candace candela candelaria candice cansu caoimhe
    carina carine carla carley carlijn carlota carlotta carly carme carmela carmen carmina carminda carol carola
    carole carolina caroline carolyn caron carrie carys casandra cassandra cassia cassidy cassie catalina catarina
    caterina catherine cathrin cathrine cathy catia catrin catriona cecile cecilia celeste celia celina celine cemile
    ceren ceri ceyda chandni chantal chara charlene charlott charlotte charmaine charo charu chebet chela chelsea
    cheryl chiamaka chiara chidinma chie chieko chika chimamanda chioma chiyo chloe christa christel christelle
    christiane christin christina christine christl chrysoula ciara cibele cigdem cilly cindy cinzia claire
    claire-marie clara clarice clarissa clarisse claudete claudette claudia claudine cleide clelia clemencia
    clementine cleo clodagh clothilde clotilde coby colette coline colleen concetta connie constance constanze
    consuelo cora coralie cordula corina corine corinna corinne cornelia corrie corrine coumba courtney cristiana
    cristiane cristina crystal csilla cynthia cyrielle dace dagmar daiga dalal dalva damiana damini dana danica
    daniela danielle danijela danuta daphne darcy darina darla darlene darya dawn deana deanna debbie debora deborah
    debra deepa deepali deepika deepti defne deidre deirdre delfina delia delilah delores delphine demet denisa denise
    deolinda derya desiree despina devika dewi diana diane didem dieuwke dijana dilara dilek diletta dilma dimitra
    dina dineo dirce dita ditte divya djamila doaa dobroslawa doina dolly dolores domingas dominika dominique
    donatella donna dora doreen dorian doriana dorina doris dorit dorle dorota dorothe dorothea dorothee dorothy
    dorottya dorte dorthe doutzen dragana drahomira dubravka dulce dunja dusanka ebba ebele ebru ece eda edda edelgard
    edeltraud edilene edina edita edith edna edurne edwige edyta eefje eeva efi eftychia efua egle eija eila eileen
    eilidh eilish eimear eirini ekaterina ekta elaina elaine elba elcin eleanor eleftheria elena eleni eleonora
    eleonore eleri elettra elfi elfriede eliana eliane elif elin elina eline elisa elisabeta elisabete elisabeth
    elisabetta elisangela elise elisenda eliska eliza elizabete elizabeth elke ella ellen elli ellie ellinor elna eloa
    elodie eloisa eloise elsa elsbeth elsebeth elsie elsje elske elspeth elva elvira elza elzbieta eman emanuela emel
    emeline emer emiko emilia emilie emily emina emine emma emmanuelle emmi emmy encarna endang eniko enrica enriqueta
    erdmute erica erika erin ermelinda erna ernestina ernestine ersilia erzsebet escolastica esen esin esma esmeralda
    esra estefania estella estelle esther eszter ethel etsuko eugenia eugenie eulalia eunice eva eva-britt eva-lena
    eva-maria evangelia evelin evelina eveline evelyn evelyne evgenia evi evie evrim ewa ewelina eylem eylul ezgi
    fabiana fabienne fabiola fabrizia fadime faith faiza fani fanny farah farida farzana fatemeh fatiha fatima
    fatima-zahra fatma fatou fatoumata fay federica fedora felicia felicita felicitas felicity felicja feline felisa
    femke fenna ferda feride feriha fernanda feyza ffion figen fikreta filipa filiz filomena finja fiona fionnuala
    fiorella firdaus fitri flaminia flavia flavie floortje florence florencia florentina florentine florrie folake
    foteini fran franca frances francesca francine francineide franciszka francoise franka frankie frantiska franziska
    frauke freda freya frida frieda friedel friederike froukje fruzsina fuensanta fulvia fulya fumiko funda funmilayo
    gabi gabriela gabriele gabriella gaby gaelle gaia gail galina gamze garazi gayatri gayle geertje geeta gemma
    genevieve genoveva genowefa georgeta georgette georgia georgiana georgina geraldine gerd gerda gerhild gerlinde
    germaine gerta gerti gertraud gertrud gertrude gertrudis gesa gesche gesine ghada ghislaine giada gianna giedre
    gigliola gila gilda gillian gina ginette ginevra ginny giorgia giovana giovanna gisela gisele gita gitta gitte
    giuditta giulia giuliana giuseppina giusy gizella gizem gladys glenda glenys gloria godelieve golda goldie gonnie
    gonul gordana gosia grace graciela grainne grazia graziela graziella grazyna greer greet greta gretchen grete
    gretel grethe griet griselda griseldis gritt gro gudrun guinevere gulay gulbahar gulcan gulden gulen guler gulizar
    gulnur gulsah gulsen gulsum gulten gunay gunda gundula gunhild gunilla gunjan gunn gunvor guri guusje gwen
    gwenaelle gwenda gwendoline gwendolyn gwyneth gwynne gyongyi habiba habibe hadeel hafsa hailey haizea hajnalka
    hala hale halide halima halimah halina hallie hanako hanan handan hania hanin hanna hannah hanne hanneke hannelore
    harriet harshita haruka haslinda hatice hattie havva hayat haylee hayley hazal heather hedda hedi hedvig hedwig
    hedy heidemarie heidi heidrun heike heinke heleen helen helena helene helga helke helma heloisa heloise hema
    hennie henrietta henriette henrike herma hermelinda hermine herta hertha hester hettie hetty hiba hideko hilal
    hilary hilda hilde hildegard hildegund hilkka hillary hiltrud hind hiroko hisako hiske hitomi holly honorata hope
    hortense hortensia houria huda huguette hulya hurrem hurriyet iben ibolya ibtisam icia ida idalina idil idoia ieva
    ifeoma ijeoma ilaria ilayda ildiko ileana ilene iliana ilinca ilka ilkay ilona ilse ilva ilze iman imelda imke
    imma imogen ina inara inas indah indira indu ineke ines inese inga inge inge-marie ingebjorg ingeborg ingeburg
    ingela inger ingrid ingrida ingvild inka inken inma inmaculada inna insa ioana ioanna iolanda iole irache irati
    irem iren irena irene iria irina irini iris irma irmela irmgard irmtraud iryna isabel isabela isabella isabelle
    isaura isha ishita isidra iskra isobel isolde itziar iulia iva ivana ivanka iveta ivete ivona ivone ivonne iwona
    izabela izaro izumi jacinta jacira jackie jaclyn jacoba jacqueline jacqui jada jadranka jadwiga jagoda jamila jan
    jana jandira jane janelle janet janette janice janie janina janine janne janneke jannie janny jantine jaqueline
    jarmila jaroslava jasmin jasmina jasmine jasna jaya jayanti jayne jean jeanette jeanine jeanne jeanne-marie
    jeannette jeannine jelena jelica jemima jenifer jenna jenni jennifer jenny jepkemboi jeri jerri jessica jessie
    jesusa jetta jhanvi jihan jill jimena jirina jitka jitske joan joana joann joanna joanne jocelyn jociara jodi
    jodie joelle johanna johanne joice joke jolana jolanda jolande jolanta jole jolene jolien jonna jorunn josefa
    josefina josephine josette josiane josie josje joslyn josune jovana jovanka joyce jozefa juana juanita judit
    judith judy juhi jule julia juliana julianna julie julieta juliette julika julita jumana june junko jurga jussara
    justine justyna jutta juultje jyoti kaarina kadri kadriye kaisa kaitlin kaitlyn kaja kajal kalliopi kalpana
    kalyani kamala kamila kana kanchan kanika kaori kaoru karen kari karianne karima karin karina karine karla
    karla-maria karlijn karmele karola karolina karoline kartika kasia katalin katarina katarzyna kate katelyn
    katerina kateryna katharina katharine katherine kathi kathie kathleen kathrin kathryn kathy kati katia katie
    katinka katja katleen katri katrien katrin katrina katy kavita kavitha kawthar kay kayla kayleigh kazimiera kazuko
    keerthi keiko keisha kelley kelly kelsey kemi kendra keri kerri kerry kersti kerstin keziah khadija khadijah
    khadijatu khady khrystyna khulood khushboo kiana kiera kiersten kiko kikuko kim kimberly kimiko kinga kira kirsi
    kirsten kirsti kirstie kirsty kirti kiyoko kjellaug kjersti klara klaudia komal krista kristen kristi kristiane
    kristiina kristin kristina kristine kristy kristyna kriszta krisztina kriti krystyna ksenija kseniya kubra kumiko
    kveta kyla kylie kyoko kyra kyriaki lacey lacramioara laetitia laia laila laima laise lakeisha lakshmi lamia lana
    lara larisa larissa lata latasha latha latifa latisha latonya latoya laura laure laureen lauren laurence laurie
    laurinda lavinia layla lea leah leann leanne leeann leela leila leire lejla lela leman lena lene leni lenka lenora
    leocadia leona leonie leonor leonora leonore lerato leslie lestari lesya leticia letitia letizia leyla liana liane
    lianne libby libuse licia lidia lidija lieke liesbeth lieschen liesel lieselot lieselotte ligaya liis liisa lilia
    lilian liliana liliane lilis lilla lilli lillian lilly lilo lily lina linda lindiwe lindsay lindsey ling linn
    linnea lioba lisa lisa-marie lisbet lisbeth lise liselotte lisette liudmila liv livia liwayway liz lizzy ljerka
    ljiljana ljubica llanos loane loes lois lola lonneke lora loraine lore lorea loredana lorelei lorella lorena
    lorene lorenza loretta lori lorna lorraine lotje lotta lotte lottie loubna louella louisa louise louise-anne
    lourdes luana luann lubna lucelia lucette lucia luciana lucie luciene lucienne lucilia lucilla lucille lucinda
    lucrecia lucrezia lucy lucyna ludivine ludmila luella luigina luisa luise luiza lula luminita lupita lurdes
    lutfiye luzia luzie luzmila luzviminda lydia lydie lykke lynda lyndsey lynette lynn lynne lyubov lyudmila maaike
    maarja maartje mabel macarena machiko mackenzie madalena madalina maddalena maddi maddie madeleine madeline
    madelon madelyn madhavi madhu madhuri madison mado madoka maelle maelys maeve mafalda magali magda magdalena
    magdolna maggie maha mahnaz maialen maider maija maike mailys mairead mairi maisa maisie maite maj maj-britt maja
    majken maki malak malala malena malene malgorzata malika malin mallory malu malwina mamata manal manami manda
    mandy maneka manisha manja manju manon manuela mao mara marcela marcelina marcella marci marcia marcy mareike
    maren margaret margareta margarete margarethe margarida margarita margaux margery margherita margie margit
    margitta margo margot margret margrethe margriet margrit marguerite mari-anne mari-carmen maria maria-theresia
    marialuisa mariam mariama mariana mariane mariangela mariann marianna marianne mariarosaria mariastella
    mariateresa maribel marica maricarmen maricel marie marie-anne marie-christine marie-claude marie-france
    marie-helene marie-jose marie-laure marie-line marie-pierre marie-therese marieke mariel mariela mariella marielle
    marietta marija marijana marije marijke marika mariko marilena marilene marilia marilyn marina marine marinella
    mariola marion marisa marisol marissa maristela maristella marit marita marites maritta maritza marivic mariya
    marja marjan marjatta marjolein marjolijn marjorie marjut marketa marla marleen marlena marlene marleny marli
    marlies marlis marni marsha marta marte martha martina martine martje maruxa marwa mary maryam marybel maryse
    maryvonne marzena marzia masako masha matea mathilda mathilde matilde mattie maud maude maura maureen mauricette
    mavis maxine maya mayara mayra mckenna meadhbh mechthild meena meenakshi meera megan megawati megha meghan megumi
    mehak mehtap mei meike melahat melanie melba melda meliha melike melina melinda melissa melitta melody meltem
    melva mercedes meredith merete merethe merima meritxell merja merle mervat merve meryem mia michaela michela
    michele michelle michiko midori mie mieke mies mihaela miho miki mila milada mildred milena milica millicent
    millie mimi minako mindy minna minnie minttu mirabela miranda mireia mireille mirela mirella miren miriam mirja
    mirjam mirjana mirna miroslava miroslawa misaki mitali mitsuko miyuki mizuki modesta mohini moira mollie molly
    momoko mona monica monika monique monserrat montse montserrat morag morgane mozelle mridula mrinal muge mujde
    mukaddes munevver muriel muthoni muzeyyen myra myriam myrna myrtle myrto nabila nadege nadezhda nadia nadica
    nadiia nadine nadja nagihan nagore nagwa nahia nahid nahla naima naime nair najat najwa nalan naledi namita
    namrata nanako nancy nancy-ann nanda nandini nandita nanette nanna naoise naoko naomi narcisa nargis nasreen
    natalia natalie nataliia natalina natalka natalya natasa natasha natassa nathalie natsuki nawal nazan nazanin
    nazare nazli ndeye nebahat necla neelam neeta neha neide nela nele nelida nell nelleke nellie nelly nerea nermeen
    nermin nese neslihan nesrine nettie neus neusa neve nevena nevin ngozi niamh nichola nicky nicola nicole nicoleta
    nicoletta nidhi nienke nihal nijole niki nikita nikki nikola nikolina nilay nilgun nilufer nilza nimet nina
    ninette ningsih nirmala nisha nita nitya nives njeri nkechi nneka nnenna noelia noemi noemia noemie nolwenn nomsa
    nomvula nonhlanhla nonso noor noortje nora noreen noriko norma nosipho nour novita nozomi nuala nunzia nuran nuray
    nurcan nurgul nurhan nuria nursel nurten nurul nyambura oana obdulia oceane oddny odette odile ofelia oili oksana
    olaia olajumoke olatz oleksandra olena olesya olga olha olimpia olinda olivera olivia oliwia oluchi omotola oonagh
    ophelie oprah oriane orietta orla orlaith ornella orsolya ortensia otilia ottavia otti ottilie oumou outi oya ozge
    ozgul ozlem padma paige paivi palesa pallavi palmira pam pamela panagiota pansy paola paqui paraskevi parul
    parvati pascale patrice patricia patrizia patro patrycja patsy patty paula paule paulette paulina pauline pavla
    pavlina payal peggy pelagia pelin penelope pepa perihan pernilla pernille perrine petra petronela petronella
    philine philippa philomene phoebe phumzile phyllis pia piera pierangela pilar pina pinar pippa piret pirjo pirkko
    piroska poliana polina polly pooja poonam portia prachi pragya pratibha preeti prerna priscila priska priti priya
    priyanka puspita putri queenie quinn quiteria rabab rabia rachel rachida radha radhika radka radmila rafaela
    raffaella ragnhild rahma raija raimunda raisa raissa rajni rakhi raluca rama ramona rana randi rania ranjana ranka
    raquel rasha rashmi ratna raya raymonde reba rebecca rebekka reem reena reese reet refilwe regan regiane regina
    regine regula rehab reiko reinou rejane reka rekha rena renata renate renee renske renu renuka resi retno rhea
    rhian rhianna rhiannon rhoda rhona rhonda ria rianne ricarda richa riddhi rie rieko riet rigmor riikka riitta rika
    rike rikke rima rina rini risa risma rita ritika ritu riya roberta robin rocio roisin rokhaya rokia roksana
    roksolana rolande romana romane romina romy rona ronja roopa roos roosmarijn roqaya rosa rosa-maria rosalba
    rosalia rosalie rosalina rosalind rosaly rosalyn rosamund rosana rosangela rosanna rosaria rosario rosaura rose
    roseanne rosel roseli rosella rosemarie rosemary rosemeire roser rosetta roshni rosi rosie rosina rosmah rosmarie
    rossana rossella roswitha rowena roxana roxanne roxie rozalia rozenn ruby rubye ruchi rukiye rukmini rula rupa
    ruqayya ruta ruth ruya ruza ruzena ryoko ryszarda saadet sabah sabela sabiha sabina sabine sabrina sachiko sadhana
    sadia sadie safa safaa sahar saki sakshi sakura sally salma salome salwa samanta samantha samar samara samia
    samira sanaa sanda sandhya sandra sandrine sangeeta saniye sanja sanjana sanna sanne santina saoirse sapna sara
    sara-jane sarah sari sarita sarka saroj sasha saskia satoko savita sawsan sayaka sayuri sebnem seda sedef seema
    segolene selda selena selin selina selma sema semra senay sengul senka senta serap serena serpil setsuko sevda
    severine sevil sevilay sevim seyda sezen shabana shahla shaimaa shalini shanice shanna shannon shanti shari
    sharlene sharmila sharon shauna sheena shefali sheila shelley shelly sheree shereen sheri sherri sherry sheryl
    shikha shilpa shira shirin shirley shital shivani shizuka shoko shona shorouk shraddha shreya shruti shubhra
    shweta sian sibel sibongile sibylle sidika sidonie sieglinde siegrid sietske signe sigrid sigrun siham silje silke
    silvana silvia silvija simisola simona simone simran sina sinead sinem siobhan sirje sirpa sissel siti siv sjoukje
    slavica slobodanka smaranda smita smriti sneha snezana snjezana sofia sofie sofiya soha solange soledad solene
    solomiya solveig solvita sona sonal sonali sondra songul sonia sonja sonsoles sonya sophia sophie sophie-anne
    soraia soraya sorcha sorina souad soumya sowmya sri srishti stacey staci stacie stacy stana stanislava stanislawa
    stavroula stefania stefanie steffi stefica stella stepanka stephanie stephany stine sudha sue suha sujata sukran
    sule sumaya sumiko suncica sunita suryani susan susana susann susanna susanne sushma susi susie suvi suzan suzana
    suzanne suzette suzie svanhild svea svenja svetlana svitlana swantje swapna swara swati swetlana sybil sybille
    sylke sylva sylvia sylvie sylwia synne synnove sytske szilvia tabea tabitha tae taghreed tahira taina taisiya
    takako talita tamar tamara tameka tami tamika tammi tammy tamsin tania tanisha tanja tansu tanvi tanya tara
    tareixa tarja tasha tatiana tatiane tatjana tatum tatyana tecla tegan tehilla tellervo telma temitope teodora tere
    teresa teresinha tereza terezinha teri terri tess tessa tetiana thais thandeka thandi thea thekla thelma theodora
    theresa therese theresia thuli tia tiana tiffany tiina tiiu tijana tilda timea tina tine tineke tiphaine titilayo
    titin tiziana tjitske tomasa tomoko toni tonje tonya tori torill tosca toshiko tova tove toyin tracey traci tracie
    tracy traudel traudl traute tricia triin trijntje trina trine tripti trish trisha trude trudel trudi trudy truus
    tshidi tsugumi tugba tuija tulay tulin tullia tunde turid turkan tuti tuula tuuli twila tyra uju ulla ulla-britt
    ulrika ulrike ulyana umran unni urmila ursel ursula ursule urszula urte urvashi urve uschi usha uta ute uxia uxue
    vaishali vaiva valarie valdirene valentina valentine valeria valerie valeriya vanda vandana vanesa vanessa vania
    vanja vappu varsha vasiliki vassiliki vasudha vedrana veera veerle velma vendula vera verena verna veronica
    veronika veronique vesna vibeke vicki vickie vicky victoria vidya vigdis vija vikki viktoria viktoriya vilma
    vimala vineeta viola violaine violet violeta viorica vira virag virginia virginie visnja viveca vivian viviana
    viviane vivien vivienne vlasta vonda vreni wafa wairimu walburga walli waltraud waltraut wambui wanda wangari
    wanjiku wanjiru warda wati wenche wendi wendy weronika whitney wibke widya wiebke wieslawa wietske wiktoria
    wilhelmina wilhelmine willa willemijn wilma wiltrud winifred winnie wioletta wulan xanthippi xenia xiana ximena
    xiomara xiu yadira yael yamileth yamini yana yanina yanti yara yaroslava yasemin yasmin yasmina yasmine yasuko
    yekaterina yelena yeliz yesenia yesim yetunde yevgenia ylenia ylva yoko yolanda yolande yoshiko yui yuka yukari
    yuki yukiko yuko yuli yulia yuliana yuliya yumi yumiko yuriko yusra yvette yvonne zahra zaida zainab zainabu zakia
    zanele zaneta zara zawadi zdena zdenka zeenat zehra zeina zeinab zelda zelia zeliha zerrin zeynep zhanna zilda
    zinaida zinhle zita zoe zoey zofia zohra zoi zorana zorica zoya zrinka zsofia zsuzsa zsuzsanna zubeyde zuhal
    zuleica zulema zuzana zuzanna zyta
""")
"""Of Europe, the Americas, India, Africa, Turkey, the Arab world, Japan and Indonesia; none that is a common word or a place as well."""
