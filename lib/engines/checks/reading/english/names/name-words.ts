const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words in lower case that stand inside a name: "Ursula von der Leyen", "Tamim bin Hamad". */
export const NAME_PARTICLES = words(
  "de la le du des del della di da dos das van von der den ter ten bin bint ibn al el ben y e af av zu zur abu ap ould",
);

/** Words that end the name of a body, or begin one that goes on with "of". */
const BODIES = words(`
academy administration agency airlines airways alliance army assembly assn association athletic attorney-general's authority
bank bar battalion board books broadcasting brothers bureau cabinet campaign center centre chamber champions championship
chronicle church city's club clinic coalition college commission commissioners committee commons communications communities
company confederation conference congress consortium constitution convention cooperative corp corporation corps council
county court courts cup daily defence defense delegation department desk directorate district division dynamics electric
embassy energy enterprises entertainment exchange executive exploration faculty federation festival financial fire force
forces forum foundation front fund gallery gazette girls globe government group guard guardian guild hall headquarters health herald
holdings hospital hotel hotels house houses industries infirmary initiative institute institution insurance international
investments journal journalists jury laboratories laboratory league legion legislature library lines lords magazine mail
management marines media medicine mercury militia ministry mirror mission monitor motors movement museum nations navy network
networks news newspapers observatory office olympics open orchestra order organisation organization parliament
partners partnership party patrol pictures police post power press programme program project prison productions
publishing radio railway railways rangers records red regiment registry republic research resistance resources restaurant review
rovers sanctuary savings school schools senate service services society solutions square squad stadium staff star state states
station stock store stores studio studios subcommittee summit synod systems tabernacle team technologies technology
telegraph television theater theatre times today town tribunal tribune trophy trust unit union united universal university
utilities veterans wanderers watch weekly workers works world
inc inc. ltd ltd. llc plc co co. corp. gmbh ag sa nv bv spa
`);

/** Whether a word in lower case is one that names of bodies are made with. */
export function isBodyWord(lower: string): boolean {
  return BODIES.has(lower);
}

/** Words that names of places are made with. */
const LAND = words(`
airport avenue bay beach boulevard bridge canal cape castle cemetery coast creek desert drive east eastern estate farm farms
forest fort garden gardens harbor harbour heights highway hill hills island islands lake lakes lane mount mountain mountains
north northern ocean park peninsula place plain plains port prairie province reservoir ridge river road sea shore south
southern spring springs square station strait street territory tower trail upper lower valley village west western wood woods
central greater inland mainland downtown uptown midtown
`);

/** Whether a word in lower case is a common part of names of places. */
export function isLandWord(lower: string): boolean {
  return LAND.has(lower);
}

/** Words after which a name goes on with "of": "Bank of England", "Gulf of Mexico". */
const OPENS_OF = words(`
academy archbishop archdiocese army association bank bay bill board book bureau cape center centre chamber church city college
commission committee commonwealth community company confederation council county court declaration department diocese duchess
duke earl emir federation free gulf hall house institute island islands isle isles joint kingdom king league library lord lords
mayor minister ministry mount museum office order organisation organization palace party port president prince princess
province queen republic rock school sea secretary senate sheriff society speaker state states straits strait sultan supreme
tower treaty tribunal union university valley war bishop chief chairman governor director head leader member members general
`);

/** Whether the word before "of" lets a name go on after it. */
export function opensOf(lower: string): boolean {
  return OPENS_OF.has(lower);
}

/** Titles beside those of the word classes; those that are no ordinary job names above all. */
const TITLES = words(`
ayatollah mullah chancellor premier taoiseach tánaiste sheik duke duchess earl viscount count countess emperor empress
archduke congressmen nominee president-elect prime-minister pm archduchess monsignor cardinal mx brother sister saint
vice-president vice-chancellor chairmen alderman reeve marshal field secretary-general undersecretary-general attorney-general
governor-general director-general lord-lieutenant postmaster surgeon comptroller registrar provost rector dean
lieutenant-general major-general brigadier-general rear-admiral headteacher headmaster principal economist analyst
candidate manager captain owner boss player presenter host anchor broadcaster comedian designer architect
photographer campaigner activist blogger journalist columnist novelist poet painter composer conductor playwright
biologist scientist researcher historian lawyer solicitor barrister banker businessman businesswoman entrepreneur
investor trader farmer nurse surgeon paramedic psychologist astronomer physicist geologist virologist epidemiologist
paramedics spokespeople mayor-elect governor-elect warden cadet airman seaman gunner trooper
minister-designate premier-designate rapper dictator strongman warlord cleric preacher missionary evangelist
eyewitness resident neighbour neighbor widow husband wife son daughter sister brother mother father grandfather
grandmother uncle aunt cousin niece nephew friend colleague fiancé fiancée teammate opponent rival suspect victim defendant
`);

/** Whether a word in lower case is a title or a role that stands before a name. */
export function isTitleWord(lower: string): boolean {
  return TITLES.has(lower);
}

/** Capitalised at a sentence's beginning for that alone, before a name: "Yesterday Kerry said". */
const OPENERS = words(`
yesterday today tonight tomorrow meanwhile however later earlier afterwards once ever even perhaps maybe indeed instead
nevertheless nonetheless moreover furthermore additionally similarly likewise otherwise therefore thus hence finally eventually
recently previously currently originally initially ultimately according asked speaking writing citing quoting noting adding
responding dear thank thanks poor young old little big dark great good unfortunately fortunately sadly luckily interestingly
notably hopefully clearly obviously surely certainly apparently reportedly allegedly right yes no oh well ok okay hello hi
let ask tell call see watch read listen hear say says said told photo image picture video file caption credit
breaking exclusive update updated watch opinion analysis live topics related correction editor's editors note source sources
`);

/** Whether a word (lower case) at a sentence's beginning is no part of the name after it. */
export function isOpener(lower: string): boolean {
  return OPENERS.has(lower);
}

/** Roman numerals and the like after a name. */
const SUFFIXES = words(
  "Jr Jr. Sr Sr. II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI PhD MD QC KC Esq Esq. MP",
);

/** Whether a word as printed stands behind a name and is none: "Jr.", "III". */
export function isNameSuffix(text: string): boolean {
  return SUFFIXES.has(text);
}

/** Prepositions after which a name by itself is where something is. */
const LOCATIVES = words(
  "in at near from outside inside around across to toward towards into through throughout",
);

export function isLocative(lower: string): boolean {
  return LOCATIVES.has(lower);
}

const NOUN_ENDING =
  /(?:[^b]tion|[st]ions|ment|ments|ness|ity|ities|ism|[^qvu]ists?|able|ible|ally|ance|ence|ances|ences|ency|ancy|ship|ships|ture|tures|ology|ologist|ious|eous|ative|atives|ically|ifying|ising|izing|ating|ators?|ization|isation)$/;

/** Whether a word (lower case) has the ending of an ordinary noun or adjective. */
export function hasNounEnding(form: string): boolean {
  return form.length > 6 && NOUN_ENDING.test(form);
}
