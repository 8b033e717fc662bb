/** Closed classes of English words, as bits, so that a token is looked up once and asked often. */
export const WORD = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  preposition: 1 << 2,
  conjunction: 1 << 3,
  relative: 1 << 4,
  auxiliary: 1 << 5,
  pronoun: 1 << 6,
  pastVerb: 1 << 7,
  presentVerb: 1 << 8,
  title: 1 << 9,
  adverb: 1 << 10,
  month: 1 << 11,
  weekday: 1 << 12,
  partOfDay: 1 << 13,
  measure: 1 << 14,
  nameParticle: 1 << 15,
  future: 1 << 16,
  pastTense: 1 << 17,
  timeUnit: 1 << 18,
  /** Words at which an expression of time can begin or end, beside those above. */
  temporal: 1 << 19,
} as const;

const LISTS: readonly (readonly [number, string])[] = [
  [
    WORD.determiner,
    "a an the this that these those each every either neither some any all both another other no one's",
  ],
  [WORD.determiner | WORD.possessive, "his her its their our your my"],
  [
    WORD.preposition,
    "in on at by for from of to with without into onto over under after before since until till during against between among amongst through throughout across about around near behind despite within via per amid amidst like unlike including excluding except besides beyond inside outside off up down out along alongside towards toward upon versus as than aboard atop regarding concerning following given because minus",
  ],
  [WORD.conjunction, "and or but nor yet so plus"],
  [
    WORD.relative,
    "who whom whose which that where when while whereas if although though whether how why what",
  ],
  [
    WORD.auxiliary,
    "is are am be been being do does don't doesn't didn't did has have had having can can't cannot could couldn't may might must should shouldn't isn't aren't wasn't weren't hasn't haven't hadn't ain't",
  ],
  [WORD.auxiliary | WORD.pastTense, "was were had did wasn't weren't hadn't didn't"],
  [
    WORD.auxiliary | WORD.future,
    "will shall would won't wouldn't he'll she'll it'll they'll we'll i'll you'll",
  ],
  [
    WORD.pronoun,
    "he she it they we you i him them us me himself herself itself themselves himself who someone anyone everyone nobody there",
  ],
  [
    WORD.pastVerb | WORD.pastTense,
    "said told met went came saw took gave got made found left held won lost led began broke brought built bought caught chose cut did drew drank drove ate fell fought flew forgot froze grew hit hurt kept knew lay laid let meant paid put ran rose sat sold sent shot shut sang sank slept spoke spent spread stood stole struck swore swept swam taught tore thought threw understood woke wore wrote became beat bet bid bound bred burst cost dealt dug fled hung heard hid hurt knelt led lent lit overcame read rode rang sought shook shone shrank spun split sprang stuck stung undertook upheld withdrew wound withheld forbade foresaw oversaw overthrew undid arose awoke bore fed felt rebuilt misled outbid shed slid slit strode strove sued swung wept wed",
  ],
  [
    WORD.presentVerb,
    "says tells meets goes comes sees takes gives gets makes finds leaves holds wins loses leads begins brings builds buys chooses cuts draws drives falls fights flies grows hits keeps knows lets means pays puts runs rises sits sells sends shows shuts speaks spends stands starts stops strikes thinks throws understands writes becomes wants needs seems remains appears includes consists comprises contains opens closes opposes supports fear think say want need agree believe know make take give",
  ],
  [
    WORD.title,
    "president vice prime minister foreign defense defence finance interior secretary undersecretary senator sen. sens. representative rep. reps. congressman congresswoman governor gov. govs. mayor mayors chief deputy chairman chairwoman chair chairperson director general manager commissioner ambassador king queen prince princess emir sheikh sultan pope cardinal archbishop bishop rev. reverend father rabbi imam judge justice attorney prosecutor sheriff officer detective inspector sergeant sgt. sgts. corporal cpl. lieutenant lt. colonel col. captain capt. major maj. admiral adm. gen. brig. commander cmdr. private pvt. pfc. staff mr. mrs. ms. miss mr mrs ms dr. dr prof. professor doctor sir dame lord lady baron coach head executive ceo cfo coo editor reporter correspondent actor actress singer actors actresses singers author authors spokesman spokeswoman spokesperson leader speaker whip advisor adviser counsel counsellor treasurer superintendent constable lawmaker lawmakers mp mps mep councillor councilor councilman councilwoman student students officers senators governors presidents ministers councillors representatives justices judges police former acting interim late then-president ex-president striker midfielder defender goalkeeper forward guitarist drummer bassist vocalist musician rapper director producer astronaut astronauts cosmonaut cosmonauts specialist firefighter firefighters engineer pilot founder co-founder dj hon. pte lance cllr envoy envoys diplomat diplomats negotiator official officials mediator",
  ],
  [
    WORD.adverb,
    "also not never always often already just only even still then now later soon recently currently respectively both however meanwhile instead together apparently allegedly mostly mainly perhaps probably nearly almost about roughly around approximately too very",
  ],
  [
    WORD.month,
    "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec",
  ],
  [
    WORD.weekday,
    "monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. weds. thu. thur. thurs. fri. sat. sun. mon tue tues wed thu thur thurs fri sat sun",
  ],
  [WORD.partOfDay, "morning afternoon evening night midday noon midnight lunchtime early late"],
  [
    WORD.measure | WORD.timeUnit,
    "second seconds minute minutes min mins hour hours hr hrs day days week weeks weekend weekends fortnight fortnights month months year years decade decades century centuries nights",
  ],
  [
    WORD.measure,
    "percent percentage percentages pct point points pts mile miles km kms kilometre kilometres kilometer kilometers metre metres meter meters m cm mm ft foot feet inch inches yard yards acre acres hectare hectares pound pounds lb lbs kg kilo kilos kilogram kilograms kilogrammes gram grams tonne tonnes ton tons ounce ounces oz litre litres liter liters gallon gallons pint pints barrel barrels degree degrees celsius fahrenheit dollar dollars euro euros cent cents pence penny yen yuan rupee rupees rouble roubles ruble rubles peso pesos franc francs mph kph watt watts kw mw gw megawatt megawatts gigawatt gigawatts volt volts times seats votes inning innings runs wickets yards rebounds assists touchdowns strokes shots holes laps units per bn mn tn m bps basis grand hundredths thirds quarters halves fifths tenths am pm a.m. p.m. o'clock gmt utc est edt pst pdt bst cet mb gb tb hz pixels calories karat carat knots decibels stories storeys people-years",
  ],
  [
    WORD.temporal,
    "yesterday today tonight tomorrow now ago later earlier hence last next past previous following coming upcoming current this same every each once twice daily weekly fortnightly monthly quarterly yearly annual annually hourly nightly biweekly bimonthly biannual biannually biennial semiannual semiannually semi-annual semi-annually everyday spring summer autumn winter fall school academic financial tax quarter quarters q1 q2 q3 q4 h1 h2 bc bce ad ce b.c. a.d. fiscal fy early mid late beginning middle end start o'clock oclock half mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekday mornings afternoons evenings morning afternoon evening night noon midday midnight a.m. p.m. am pm couple few several local christmas easter thanksgiving halloween hogmanay",
  ],
  [
    WORD.nameParticle,
    "of de la le du des del della di da dos das van von der den ter ten bin bint ibn al el ben y e the and",
  ],
];

const classes = new Map<string, number>();
for (const [bits, words] of LISTS) {
  for (const word of words.split(" ")) classes.set(word, (classes.get(word) ?? 0) | bits);
}

const NOT_PAST = new Set(
  "need needs speed seed sled sped fled reed used-to feed bleed breed indeed exceed succeed proceed hundred united naked sacred hatred red bed shed wed infrared kindred weed deed creed greed reed embed unprecedented alleged wounded so-called limited mixed shared talented newly-married gifted".split(
    " ",
  ),
);

/** The word's classes; a regular past form ("-ed") is a past verb where it is no known other word. */
export function englishClassesOf(lower: string): number {
  const known = classes.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 3 && lower.endsWith("ed") && !NOT_PAST.has(lower)) {
    return WORD.pastVerb | WORD.pastTense;
  }
  return 0;
}

/** Words that keep their full stop, without it. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt sgts cpl capt cmdr maj adm brig pvt pfc rev hon st ste jr sr inc ltd co corp vs etc no nos jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sun approx rs est dept univ assn ave blvd rd mt ft messrs mass calif conn fla ill ind mich minn miss mo neb nev okla ore pa penn tenn tex va vt wash wis wyo ariz ark colo del ga kan ky la md me mont".split(
    " ",
  ),
);
