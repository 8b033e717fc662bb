import { countryOfCapital } from "./capitals.ts";
import { type City, citiesNamed } from "./cities.ts";
import { placeKey } from "./place-key.ts";

/** Countries of one language, where towns are called alike. */
const LANGUAGES = [
  "ES MX GT HN SV NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY GQ PH US",
  "PT BR AO MZ GW CV ST TL",
  "GB IE US CA AU NZ ZA JM BB TT BS BZ GY GH NG KE UG ZM ZW NA BW IN PK LK SG MT SL LR GM MW LS SZ FJ PG",
  "FR BE CH LU CA MC SN CI ML BF NE TD CM CG CD GA BJ TG GN MG HT DZ MA TN RE GP MQ",
  "DE AT CH LI LU BE",
  "NL BE SR ZA",
  "EG SA AE QA KW BH OM YE IQ SY LB JO PS IL LY TN DZ MA SD MR SO IR",
  "RU UA BY KZ KG MD GE AM AZ LV LT EE UZ TM TJ",
  "SE FI NO DK IS",
  "RS HR BA ME SI MK BG XK AL GR",
  "RO MD HU SK CZ AT UA PL",
  "CN TW HK MO SG MY",
  "IN PK BD NP AF LK IR",
  "KR KP",
  "SD SS ET ER DJ SO",
  "CY TR GR",
].map((codes) => new Set(codes.split(" ")));

function areNeighbours(a: string, b: string): boolean {
  return LANGUAGES.some((codes) => codes.has(a) && codes.has(b));
}

/** Pairs that dispute land between them: who is right about a town there is not for a gazetteer. */
const DISPUTES = new Set(
  "RU-UA IL-PS IL-SY CN-TW CN-HK CN-MO CY-TR GE-RU RS-XK EH-MA IN-PK AM-AZ SD-SS MD-RU CN-IN GB-IE AR-FK".split(
    " ",
  ),
);

function isDisputed(a: string, b: string): boolean {
  return DISPUTES.has(a < b ? `${a}-${b}` : `${b}-${a}`);
}

/** Names that saints, rulers and plain words gave to many towns. */
const COMMON =
  /^(?:san|santa|santo|são|sao|saint|st|st\.|los|las|la|el|al|new|port|puerto|fort|villa|ciudad|city|victoria|kingston|georgetown|hamilton|santiago|richmond|newcastle|windsor|alexandria|tripoli|valencia|córdoba|cordoba|granada|mérida|merida|cartagena|guadalajara|trinidad|concepción|concepcion|córdoba|barcelona|toledo|vienna|athens|rome|troy|florence|naples|venice|geneva|lima|havana|cairo|moscow|berlin|paris|london|dublin|melbourne|perth|wellington|nelson|hyderabad|sofia)(?: |$)/i;

/** Cities whose name hardly another town of their country bears. */
const ONE_OF_ITS_NAME = new Set(
  "chicago|los angeles|seattle|minneapolis|pittsburgh|san francisco|honolulu|indianapolis|new orleans|salt lake city|sacramento|tucson|albuquerque|anchorage|milwaukee|toronto|vancouver|montreal|winnipeg|edmonton|calgary|brisbane|adelaide".split(
    "|",
  ),
);

export type Whereabouts = "there" | "elsewhere" | "perhaps elsewhere" | "unknown";

const CITY_SIZE = 2;

/**
 * Whether a town lies in a country (ISO 3166-1) or state (its name). "Elsewhere" only of large cities
 * whose name no town of that country is known or likely to bear.
 * @param large the text calls it what only a large town is called
 */
export function whereIs(
  town: string,
  whole: { code: string; kind: "country" | "state" },
  large = false,
): { answer: Whereabouts; cities: readonly City[] } {
  const cities = citiesNamed(town);
  const here = ({ country, state }: City) =>
    whole.kind === "country" ? country === whole.code : state === whole.code;
  const georgia = ({ country, state }: City) => country === "GE" || state === "Georgia";
  const isGeorgia = whole.code === "GE" || whole.code === "Georgia";
  if (cities.some(isGeorgia ? georgia : here)) return { answer: "there", cities };
  if (whole.kind === "country" && countryOfCapital(town) === whole.code) {
    return { answer: "there", cities };
  }
  const known =
    whole.kind === "state"
      ? ONE_OF_ITS_NAME.has(placeKey(town))
      : cities.some(({ size }) => size >= CITY_SIZE);
  if (!known || cities.some(({ country }) => isDisputed(country, whole.code))) {
    return { answer: "unknown", cities };
  }
  const nearby = cities.some(({ country }) => areNeighbours(country, whole.code));
  const capital = countryOfCapital(town) !== undefined;
  const famous = (capital || large) && cities.some(({ size }) => size > CITY_SIZE);
  const open = whole.kind === "state" || isGeorgia || COMMON.test(town) || (nearby && !famous);
  return { answer: open ? "perhaps elsewhere" : "elsewhere", cities };
}
