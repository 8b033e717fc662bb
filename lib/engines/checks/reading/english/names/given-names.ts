import { nameForm } from "../../name-form.ts";

/**
 * Given names that news in English uses often. They tell a person from a place or a body, and two
 * people of one surname from one person spelled two ways.
 */
const GIVEN_NAMES = `
aaron abdel abdul abdullah abigail abraham adam adel adrian agnes ahmad ahmed aisha akram alan alastair albert aleksandr alejandro alessandro alex alexander alexandra alexei alexis alfonso alfred ali alice alicia alison allan allen allison alan alyssa amal amanda amber amelia amin amina amir amit amy ana anders andre andrea andreas andreea andres andrew andrey andrzej andy angel angela angelo anil anita ann anna anne annette annie anthony antoine anton antonia antonio anwar april arash archie ariel armando arnold arthur arturo asad ashley ashraf atef aung austin avi ayman
barack barbara barry bart bashar beatrice becky ben benedict benjamin bernard bernie bernhard beth bethany betty beverly bill billy bob bobby bonnie boris brad bradley brandon brenda brendan brett brian bridget britney brooke bruce bruno bryan burak
caitlin caleb callum calvin cameron camilla candace carl carla carlo carlos carmen carol carole caroline carolyn carrie casey cassandra catherine cathy cecilia cedric cesar chad charles charlie charlotte chelsea cheryl chester chloe chris christian christiane christina christine christoph christophe christopher cindy claire clara clare clarence claude claudia claudio clement clifford clinton clive colin colleen colm connor conor constance corey craig cristina curtis cynthia cyril
daisy dale damian damien dan dana daniel daniela danielle danny daphne darren dave david dawn dean deborah debbie declan deepak deirdre denis denise dennis derek desmond diana diane diego dieter dimitri dina dirk dmitry dolores dominic dominique don donald donna dora doris dorothy doug douglas drew duncan dustin dwayne dwight dylan
eamonn earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elise eliza elizabeth ella ellen ellie elliot elon elsa emanuel emil emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto erwin esteban esther ethan eugene eva evan eve evelyn ezra
fabio faisal faith farah farid fatima federico felicia felipe felix ferdinand fernando fiona florence frances francesca francesco francis francisco franco francois frank franklin franz fred frederic frederick freddie friedrich fritz
gabriel gabriela gareth garry gary gavin gemma gene geoff geoffrey george georges georgia georgina gerald geraldine gerard gerhard ghassan gianni gideon gilbert gilles gina giorgio giovanni giulia giuseppe gladys glen glenn gloria gordon grace graham grant greg gregory greta guido guillermo gunther gustav gustavo guy gwen
hadi hakim haley hamad hamid hank hannah hans harald harold harriet harry harvey hasan hassan haruki hazel heather hector heidi heinrich heinz helen helena helene helmut henri henrik henry herbert herman herschel hilary hillary hiroshi holly horst howard hubert hugh hugo huma humphrey hussein
ian ibrahim ida ignacio igor ilan ilham imran indira ines inga ingrid irene iris irina isaac isabel isabella ismail ivan ivana
jack jackie jacob jacqueline jacques jaime jair jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joanne joao joaquin jodie joe joel johan johann johannes john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan juanita judith judy jules julia julian juliana julie juliet julio julius june jung jürgen justin justine
kaja kamal kamala karen karim karin karl karla kate katharine katherine kathleen kathryn kathy katie katrina kay keir keith kelly ken kenneth kenny kerry kevin khalid khalil kim kimberly kirk kirsten klaus kofi konrad kristen kristin kristina kurt kyle
lamar lance lara larry lars laszlo laura lauren laurence laurent lawrence leah lee leila len lena leo leon leonard leonardo leonid leroy lesley leslie lester levi lewis liam lila lillian lily linda lindsay lindsey linus lionel lisa liz lloyd logan lois lola lorenzo loretta lorraine louis louise luca lucas lucia lucian lucille lucy luigi luis luisa luiz lukas luke lydia lynn
mabel madeleine maggie magnus mahmoud malcolm malik manfred manuel marc marcel marcelo marcia marco marcos marcus margaret margarita maria marian marianne marie marina mario marion marjorie mark markus marta martha martin martina marvin mary maryam masha mathias mathieu matt matteo matthew matthias maureen maurice max maximilian maxine may maya megan mehdi melanie melinda melissa mercedes meredith michael michaela michal michel michele michelle miguel mike mikhail milan milton mina miranda miriam mitch mitchell mohamed mohammad mohammed moira molly mona monica morgan morris moses muhammad murray mustafa myra myron
nabil nadia nadine naftali nancy naomi narendra nasser natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikki niklas nikolai nils nina noah noam noel nora norma norman nuri
octavia olaf oleg olga oliver olivia olivier omar oprah orlando oscar osama oskar osman otto owen
pablo paddy paige pam pamela paolo pascal pat patricia patrick paul paula pauline pavel pedro peggy penelope penny percy perry pete peter petr petra phil philip philippa philippe phillip phoebe phyllis pierre piotr polly priscilla priya
quentin quincy rachel rafael rafiq rahul raj rajesh ralph ramon ramona ramzi randall randy rania raphael raquel rashid raul ravi ray raymond rebecca recep regina reinhard rene reuben rex reza rhonda ricardo richard rick ricky riley rita rob robert roberta roberto robin rochelle rod rodney rodrigo roger roland roman ron ronald ronan rory rosa rosalind rose rosemary ross roy ruben ruby rudolf rudy rupert russell ruth ryan
saad sabrina saddam sadiq said salim sally salman salvador sam samantha samir samuel sandra sandy sara sarah saul scott sean sebastian selma serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sherry shimon shinzo shirley sidney sigmund silvia silvio simon simone sofia solomon sonia sophia sophie stacey stacy stan stanley stefan stefano stella stephan stephane stephanie stephen steve steven stewart stuart sue susan susanna susanne suzanne sven sylvia sylvie
tamara tamim tammy tania tanya tara tariq tatiana taylor ted terence teresa terri terry thelma theodore theresa thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tommaso tommy toni tony tracey tracy travis trevor tricia tristan troy tyler tyrone
ulrich umberto ursula vadim valentina valeria valerie vanessa vera vernon veronica vicki victor victoria viktor vincent viola violet virginia vivian viviane vladimir volodymyr
wallace walter wanda warren wayne wendy werner wesley whitney wilfred wilhelm will willem william willie wilson winston wolfgang woody wyatt
per april august adriana agnieszka aino aleksander aleksandra alina alisha aliyah alma alvaro amadou aminata amara anastasia andrzej anders aneta anika anja annika ansel antti arjun arne arun ashok astrid atiku ayesha ayodele aziz beata bianca bjorn bodil bogdan boubacar camille carlotta cato celine chanel chandra chidi chinedu ciara dagmar danica danuta dario darya dmytro dragan dusan ebba edwina eirik ekaterina elif emeka emilia emilio emine emmanuelle emre enzo erling ernst fabian fatou fatoumata fernanda fiorella florian freya frida friedrich funmi gabor genevieve georgios giacomo gonzalo grzegorz gudrun habib hakan halima hamza hana hanna haruka hideo hiro hristo hugh ibrahima ikram ilona imani ingeborg ioannis iryna isabelle ivar iva iwona jadwiga jakub janina jannik jaroslav jaroslaw jasper jessika joachim jorg jorgen joris josephina jozef juha jukka kaan kabir kacper karina karolina kasper katarina katarzyna katja kemal kenji kerstin khadija kirill kjell klara kojo krzysztof kumar kwame kwabena kylian laila lakshmi lamine lasse layla leila lidia liudmila ljubica lotte lubos ludmila luka lukasz lwazi magda magdalena mahmud maja malala mamadou manoj manuela marek margit margot marija mariam mariana marija marijana marius mariusz marko marlene marta martijn masood mateo mateusz matej mats matteus mehmet mercy mette meera miloš milos minh mirko mitsuko mohan moussa mukesh murat musa naledi nana nasreen natalya nelly ngozi nikola nils niko nirmala nuno odd olav oksana oleksandr olena olivia olumide omar ondrej oscar ousmane pavol pedro peer pekka pilar piotr preeti prakash priyanka rachid radek radovan rafal ragnar rajiv rashida ravindra rasmus renata renate roberta rohan romain rosario ruslan sabine sachin sadia sakura salma samira samuli sandeep sanjay santosh sato satoshi selim senait serhiy shabana shanti shreya sibongile siegfried sigrid simona siobhan slobodan snezana soledad soren stanislav stefania stig sunil sunita suresh svetlana szymon taavi tadeusz taiwo takashi tamas tarun tatjana temitope thabo thandi thea theresia thorsten tobi tomasz tomislav tone tunde uwe valentin valeriy vasily vera veronika vesna vijay vikram viktoria vilma vincenzo vitali vladislav vytautas waldemar walid wassim wiktor wojciech yaroslav yasmine yevgeny yiannis youssou yuto zbigniew zdenek zeynep zlatan zofia zsuzsa zuzana kamran nadeem shahid tariq usman waqar yasir bilal hafiz haider iqbal javed rehman sajid tahir wasim zafar zahid
xavier yahya yair yasmin yasser yitzhak yoav yoko yolanda yousef youssef yuki yulia yuri yusuf yvette yvonne zachary zack zainab zara zeinab zoe zoltan
`;

const names = new Set(
  GIVEN_NAMES.trim()
    .split(/\s+/)
    .flatMap((name) => [name, nameForm(name)]),
);

/** Whether a word in lower case is a common given name. */
export function isGivenName(form: string): boolean {
  return names.has(form);
}

const GIVEN_WORDS = new Set("will per april may june august".split(" "));

/** Words of grammar and months that are given names too: "Will Smith", "Per Holm", "April Jones". */
export function isGivenWord(lower: string): boolean {
  return GIVEN_WORDS.has(lower);
}

/** Surnames that stand before the given name in Chinese, Korean and Vietnamese usage. */
const LEADING_SURNAMES = new Set(
  "xi li wang zhang liu chen yang huang zhao zhou wu xu sun hu zhu gao lin guo luo liang deng cao jiang wen han hua mao kim park lee choi jung moon yoon nguyen tran pham phan vu dang bui ngo chiang tsai ban roh".split(
    " ",
  ),
);

/**
 * Whether a name of these words (lower case) has its surname first: "Xi Jinping", "Kim Jong-un". Of
 * words that are given names in the West too ("Lee Reed"), only where the rest looks Korean.
 */
export function leadsWithSurname(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || !LEADING_SURNAMES.has(first)) return false;
  if (names.has(last) || LEADING_SURNAMES.has(last)) return false;
  return !names.has(first) || last.includes("-") || words.length === 3;
}
