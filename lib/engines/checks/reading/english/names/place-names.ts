import english from "i18n-iso-countries/langs/en.json" with { type: "json" };

/** Countries by the names that news gives them beside those of ISO 3166; codes of ISO 3166-1. */
const NEWS_NAMES: Record<string, string> = {
  GB: "Britain|U.K.|England|Scotland|Wales|Northern Ireland",
  US: "America",
  NL: "Holland",
  RU: "Russia",
  SY: "Syria",
  LA: "Laos",
  MM: "Burma",
  MD: "Moldova",
  FM: "Micronesia",
  VA: "Vatican City|the Vatican|Vatican|Holy See",
  BA: "Bosnia|Bosnia-Herzegovina|Bosnia & Herzegovina",
  BN: "Brunei",
  TL: "East Timor",
  SZ: "Swaziland",
  MK: "Macedonia",
  CD: "DR Congo|D.R. Congo|DRC|Congo-Kinshasa",
  CG: "Congo-Brazzaville",
  CV: "Cabo Verde",
  MO: "Macau",
  ST: "São Tomé and Príncipe|Sao Tome & Principe",
  CW: "Curacao",
  TT: "Trinidad & Tobago|Trinidad",
  AG: "Antigua & Barbuda|Antigua",
  KN: "St. Kitts and Nevis|St Kitts and Nevis|Saint Kitts & Nevis|St. Kitts & Nevis",
  LC: "St. Lucia|St Lucia",
  VC: "St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent",
  FK: "Falkland Islands|Falklands",
  PS: "Palestinian Authority|Palestinian territories",
  EU: "European Union|EU|E.U.",
  SU: "Soviet Union|USSR",
  YU: "Yugoslavia",
  CS: "Czechoslovakia",
  TR: "Turkiye",
  MQ: "Martinique",
  VI: "U.S. Virgin Islands|US Virgin Islands",
  VG: "British Virgin Islands",
  PG: "Papua-New Guinea",
};

const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland and Labrador|Newfoundland|Prince Edward Island|New South Wales|Queensland|Tasmania|South Australia|Western Australia";

/** How a state is shortened after a town's name: "Springfield, Ill.", "Austin, TX". */
const STATE_SHORT =
  "Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|D.C.|DC|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|Wash.|Wis.|W.Va.|Wyo.|B.C.|Ont.|Que.|AL|AZ|CA|CO|CT|FL|GA|IL|KY|LA|MA|MD|MI|MN|MO|NC|NJ|NM|NV|NY|OH|OK|PA|SC|TN|TX|UT|VA|WA|WI";

export type PlaceKind = "country" | "state";

export interface PlaceName {
  words: string[];
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2 for a country; the name itself for a state. */
  code: string;
}

const byFirstWord = new Map<string, PlaceName[]>();

function addName(name: string, kind: PlaceKind, code: string) {
  const words = name.replace(/^the /i, "").split(" ");
  const first = words[0] as string;
  const names = byFirstWord.get(first) ?? [];
  names.push({ words, kind, code });
  names.sort((a, b) => b.words.length - a.words.length);
  byFirstWord.set(first, names);
}

for (const [code, names] of Object.entries(english.countries)) {
  for (const name of [names].flat()) {
    // "Korea, Republic of" is an entry of an index, not a name that a sentence uses.
    if (!/[,(]/.test(name)) addName(name, "country", code);
  }
}
for (const [code, names] of Object.entries(NEWS_NAMES)) {
  for (const name of names.split("|")) addName(name, "country", code);
}
for (const name of STATES.split("|")) addName(name, "state", name);
for (const name of STATE_SHORT.split("|")) addName(name, "state", name);

/** The names of countries and states that begin with this word, longest first. */
export function placeNamesFrom(firstWord: string): readonly PlaceName[] {
  return byFirstWord.get(firstWord) ?? [];
}
