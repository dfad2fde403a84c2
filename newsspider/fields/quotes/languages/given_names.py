"""Common given names and the gender that they mostly tell: a hint for "she said", never a proof."""

from __future__ import annotations

from newsspider.fields.quotes.languages.language import words

FEMALE = words("""
    jan
    abigail ada adriana agnes aisha alejandra alessandra alexandra alice alicia alison allison alyssa amanda amber amelia
    amina amy ana andrea angela angelika anita anja ann anna anne anneliese annette annie antje antonia anya ariana ashley
    astrid audrey aurora ayesha barbara beate beatrice beatriz becky bella berta beth betty beverly bianca birgit bonnie
    brenda bridget brigitte britta brittany camila camille candace carla carly carmen carol carole carolina caroline
    carolyn carrie catarina catherine cathy cecilia celia celine chantal charlotte chelsea cheryl chiara chloe christa
    christiane christina christine cindy claire clara claudia colleen connie constance cornelia courtney crystal cynthia
    daniela danielle dawn deborah debbie debra deepika denise diana diane dolores dominique donna dora doris dorothea
    dorothy edith eileen elaine eleanor elena elise elisa elisabeth elizabeth ella ellen emily emma erica erika erin
    estelle esther eva evelyn faith fatima felicia fernanda fiona florence frances francesca franziska frauke gabriela
    gabriele gail gerda gertrud gina gisela giulia gloria grace greta gudrun hannah hanna heather heidi heike helen
    helena helene helga hilary hillary hope ida ilaria ines inga inge ingrid irene iris isabel isabella isabelle
    ivana jackie jacqueline jana jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna
    joanne jodi josephine joyce juanita judith judy julia juliana julie juliette june karen karin karla kate katharina
    katherine kathleen kathrin kathryn kathy katie katja katrin katrina kayla kelly kerstin kim kimberly kirsten kristen
    kristin kristina kylie laila lara laura lauren lea leah leila lena leslie leticia lidia liliana lily linda lindsay
    lindsey lisa liz lois lorena loretta lori louise luana lucia lucie lucy luisa lydia lynn mabel madeleine madison
    maggie malala mandy manuela mara margaret margarita margot maria mariam mariana marianne marie marilyn marina marion
    marissa marjorie marlene martha martina mary maryam maureen maya megan meghan melanie melinda melissa mercedes
    meredith mia michaela michele michelle mildred miranda miriam molly monica monika monique nadia nadine nancy naomi
    natalia natalie natasha nathalie nicole nina nora norma olga olivia pamela paola patricia patty paula pauline
    peggy penelope petra phoebe phyllis pia polly priya rachel raquel rebecca regina renate renee rita roberta robin
    rosa rosalind rosalie rose rosemary roxanne ruby ruth sabine sabrina sally samantha sandra sara sarah selena serena
    shannon sharon sheila shelley sherry shirley silke silvia simone sofia sonia sonja sophia sophie stacey stacy
    stefanie stella stephanie susan susana susanne suzanne svetlana sylvia sylvie tabitha tamara tammy tania tanja tanya
    tara tatiana teresa teri tess theresa tiffany tina tracy ulrike ursula ute valentina valeria valerie vanessa vera
    veronica verena victoria viola violet virginia vivian wanda wendy whitney yasmin yolanda yvette yvonne zoe elke
    frieda hildegard hannelore jutta renata rosaly rosalia shira gwynne tehilla marybel noor nour zainab huda leyla
    mei ling xiu yuki sakura akiko keiko naoko aaliyah lakshmi kavita sunita anjali pooja neha divya shreya meera
    jocelyn jolene kaitlyn kirstie kristi lana lorraine lynne marcia margo marta melody mindy nell nellie paige
    rhonda rosie sue susie thelma tonya trudy velma viviane winifred arabella avery-ann heloise mathilde
    apolline margaux amelie elodie aurelie celeste agathe delphine fabienne genevieve ginette josiane laetitia
    laurence marine maud muriel odile pascale segolene severine solange veronique virginie yael
    annalena saskia svenja anke maren wiebke imke karla-maria malu nancy-ann ludivine anneke femke marieke sanne
    annemarie wilhelmina joke margriet maaike roos sietske ximena pilar consuelo rocio soledad inmaculada
    dilma marisa simona federica giorgia giovanna ginevra alessia mariella antonella raffaella donatella
    lorenza marcella emanuela mariastella
    """)
"""Given names mostly of women (lower case)."""

MALE = words("""
    aaron abdul abdullah abraham adam adolf adrian ahmed ahmad alan albert alberto alejandro alessandro alex alexander
    alexandre alexis alfred alfredo ali allan allen alvaro amir amit andre andreas andrei andres andrew andy angelo
    anil anthony antoine anton antonio antony ari armin arnaud arnold arthur arturo arun ashok augustin axel barack barry
    bart bastian ben benedikt benjamin benoit bernard bernd bernhard bernie bert bill billy bjorn bob bobby boris brad bradley
    brandon brendan brent brett brian bruce bruno bryan burkhard byron cameron carl carlo carlos carsten cesar chad charles
    charlie chris christian christoph christophe christopher chuck claude claudio clemens clint colin connor craig curt
    cyril damien dan daniel danny dario darren dave david dean denis dennis derek didier diego dieter dietmar dirk dmitri
    dmitry dominic don donald doug douglas duncan dustin dwight dylan earl eberhard eddie edgar edmund eduardo edward
    edwin eli elias elijah elliot elon emanuel emil emilio emmanuel enrico enrique eric erich erik ernest ernst ethan
    etienne eugen eugene evan fabian fabio fabrice federico felipe felix fernando filip florian francesco francis
    francisco franck francois frank franz fred frederic frederick friedrich fritz gabriel garry gary gavin geoff geoffrey
    georg george gerald gerard gerd gerhard gerry gianni gilbert giles gilles giorgio giovanni giuseppe glen glenn gordon graham
    grant greg gregor gregory guido guillaume gunter gunther gus gustav guy hamid hans harald harold harry harvey hassan
    heiko heiner heinrich heinz helmut henri henrik henry herbert hermann hiroshi holger horst howard hubert hugh hugo
    hussein ian ibrahim igor imran ingo isaac ismail ivan jack jacob jacques jake jakob james jamie jan jason javier jay
    jean-claude jean-luc jean-marc jean-michel jean-paul jean-pierre jeff jeffrey jens jeremiah jeremy jerome jerry jesse
    jim jimmy jo joachim joao joaquin jochen joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge
    jose josef joseph josh joshua juan juergen jules julian julien julio jurgen justin kai karl karl-heinz keith ken kenneth
    kevin khalid klaus konrad kumar kurt kyle lance larry lars laurent lawrence lee leif leo leon leonard leonardo leroy
    lewis liam lloyd logan lorenzo lothar louis luc luca lucas luciano ludwig luis lukas luke lutz magnus mahmoud malcolm
    manfred manoj manuel marc marcel marcelo marcio marco marcos marcus mario mark markus marshall martin marvin massimo
    mathias mathieu matt matteo matthew matthias matthieu maurice mauricio max maxim maximilian mehmet mel michael michel
    miguel mike mikhail milan mitch mitchell mohamed mohammad mohammed moritz morgan morris murray mustafa narendra nate
    nathan nathaniel neil nelson nicholas nick nicolas niels nigel niklas nikolai nils noah noel norbert norman oleg olaf ole
    oliver olivier omar oscar oskar otto owen pablo paolo pascal patrice patrick paul paulo pedro perry pete peter phil
    philip philipp philippe phillip pierre pieter prakash quentin rafael rainer rajesh rajiv ralf ralph ramon randy raul
    ray raymond reinhard reinhold rene ricardo riccardo rich richard rick rob robert roberto rod rodney rodrigo roger
    roland rolf roman ron ronald ross roy rudi rudolf rupert russell ryan salman sam samir samuel sandro sanjay santiago
    satya scott sean sebastian sebastien sergei sergey sergio seth shane shaun shawn sidney siegfried sigmar simon
    stanley stefan stefano stephan stephane stephen sterling steve steven stewart stuart sundar sven tariq ted
    terence terry theo theodor theodore thierry thilo thomas thorsten tim timothy timo tobias todd tom tommy tony
    torsten travis trevor tristan tyler udo ulf uli ulrich uwe valentin vernon victor viktor vijay vikram vincent vincenzo
    vinod vitaly vladimir volker wade walter warren wayne werner wesley wilfried wilhelm will willem willi william willy
    winfried wolf wolfgang xavier yann yannick yves yusuf yuri zachary zoltan matthijs jeroen joost maarten sander
    ruben rutger sjoerd wouter bram daan thijs koen dirk-jan geert henk kees marijn mathijs hendrik
    tiago thiago joaquim vasco nuno rui duarte goncalo gilberto jair luiz
    alain arnaud baptiste bastien cedric cyrille emile fabien florent gaetan gaspard gauthier gerald
    herve hippolyte jean lionel loic ludovic marius maxime octave pascal remi romain stephane sylvain
    tanguy thibault tugdual valery yohann alfonso iker inigo joan-maria jordi josep mariano nacho pau rafa
    ignacio rodolfo salvador aldo beppe carmelo ciro davide domenico edoardo ettore filippo gennaro giacomo
    gianluca gianmarco giancarlo luigi maurizio mauro nicola pierluigi renato renzo salvatore silvio
    tommaso umberto valerio vittorio walther
    """)
"""Given names mostly of men (lower case)."""
