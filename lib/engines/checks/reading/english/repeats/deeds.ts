/** What happened to those counted: one name for each deed, and the words that tell it. */
const DEEDS: readonly (readonly [string, string, string])[] = [
  // deed, words that take them as object, words that follow them
  [
    "killed",
    "killing killed kills kill slain murdered murdering",
    "killed dead died die dies dying deaths fatalities perished slain murdered",
  ],
  [
    "injured",
    "injuring injured injures injure wounding wounded wounds hurting hurt",
    "injured wounded hurt injuries",
  ],
  ["arrested", "arresting arrested arrest arrests", "arrested arrests"],
  ["detained", "detaining detained detain detains", "detained"],
  ["charged", "charging charged charge charges", "charged indicted"],
  ["missing", "", "missing unaccounted"],
  ["rescued", "rescuing rescued rescue rescues", "rescued"],
  ["evacuated", "evacuating evacuated evacuate evacuates", "evacuated"],
  [
    "hospitalised",
    "hospitalising hospitalizing hospitalised hospitalized",
    "hospitalised hospitalized",
  ],
];

const objects = new Map<string, string>();
const subjects = new Map<string, string>();
for (const [deed, before, after] of DEEDS) {
  for (const word of before.split(" ")) if (word !== "") objects.set(word, deed);
  for (const word of after.split(" ")) subjects.set(word, deed);
}

/** The deed that a verb does to what follows it: "killing 12 people". */
export function deedBefore(lower: string): string | undefined {
  return objects.get(lower);
}

/** The deed that a word tells of those before it: "12 people were killed", "12 dead". */
export function deedAfter(lower: string): string | undefined {
  return subjects.get(lower);
}

const EVENTS = new Set(
  "attack blast explosion crash accident fire blaze shooting quake earthquake storm hurricane cyclone typhoon tornado flood floods flooding landslide avalanche incident collapse bombing strike airstrike raid assault clash clashes stampede crush derailment sinking disaster tragedy massacre siege ambush violence unrest outbreak eruption tsunami wildfire crackdown collision shipwreck pile-up mudslide rampage".split(
    " ",
  ),
);

/** Whether a noun tells of something that kills or hurts: "blast", "quake". */
export function isEvent(lower: string): boolean {
  return EVENTS.has(lower) || (lower.endsWith("s") && EVENTS.has(lower.slice(0, -1)));
}

/** Nouns that a sum of money is the size of: "the $4.2bn deal", "a deal worth $4.2bn". */
const PRICED = new Set(
  "deal takeover merger acquisition buyout fine settlement contract bailout loan package budget project sale offer bid plan fund investment grant bill penalty lawsuit bond jackpot ransom heist bribe debt deficit shortfall loss profit payout verdict judgment judgement gift donation prize reward refund stake programme program scheme bounty surplus".split(
    " ",
  ),
);

export function isPriced(lower: string): boolean {
  return PRICED.has(lower);
}

/** Nouns whose count says little of which are meant: many sets of them stand in one text. */
const MANY_SETS = new Set(
  "country nation state member people person seat vote point goal year day month week hour minute man woman percent game match player team time party group place way thing reason question part side win loss victory defeat run hit inning home yard wicket case death other share side article company firm city town area region unit line step term word dollar euro pound number inch foot mile metre kilometre child page episode season book film song album".split(
    " ",
  ),
);

/** Whether counts of this noun, in the singular, are of some one set that a text goes on about. */
export function isClosedSet(noun: string): boolean {
  return noun !== "" && !MANY_SETS.has(noun);
}

const PEOPLE = new Set(["man", "woman", "boy", "girl", "child"]);

/** Nouns of people whose counts are of one set only where they stand close together. */
export function isPeopleNoun(noun: string): boolean {
  return PEOPLE.has(noun);
}
