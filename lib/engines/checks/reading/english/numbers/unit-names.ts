import type { QuantityKind } from "../../quantity.ts";
import { CURRENCY_PHRASES } from "./currencies.ts";

/** What is written for a unit, in lower case: its kind, its name, and the ways to write it. */
export type UnitNames = readonly [QuantityKind, string, string];

/** "metre" in both spellings and numbers. */
const metres = (prefix: string) =>
  ["metre", "metres", "meter", "meters"].map((word) => prefix + word).join("|");
const litres = (prefix: string) =>
  ["litre", "litres", "liter", "liters"].map((word) => prefix + word).join("|");
const grams = (prefix: string) =>
  ["gram", "grams", "gramme", "grammes"].map((word) => prefix + word).join("|");

const LENGTHS: readonly (readonly [string, string])[] = [
  ["kilometre", `km|kms|${metres("kilo")}`],
  ["metre", `m|${metres("")}`],
  ["decimetre", `dm|${metres("deci")}`],
  ["centimetre", `cm|cms|${metres("centi")}`],
  ["millimetre", `mm|${metres("milli")}`],
  ["micrometre", `micron|microns|µm|${metres("micro")}`],
  ["nanometre", `nm|${metres("nano")}`],
  ["mile", "mile|miles|mi"],
  ["nautical mile", "nautical mile|nautical miles|nmi"],
  ["yard", "yard|yards|yd|yds"],
  ["foot", "foot|feet|ft|ft."],
  ["inch", "inch|inches|in"],
  ["furlong", "furlong|furlongs"],
  ["fathom", "fathom|fathoms"],
  ["light year", "light year|light years|light-year|light-years"],
];

const SQUARES: readonly (readonly [string, string])[] = [
  ["kilometre", `km|kms|${metres("kilo")}`],
  ["metre", `m|${metres("")}`],
  ["centimetre", `cm|${metres("centi")}`],
  ["mile", "mile|miles|mi"],
  ["yard", "yard|yards|yd"],
  ["foot", "foot|feet|ft|ft."],
  ["inch", "inch|inches"],
];

const CUBES: readonly (readonly [string, string])[] = [
  ["kilometre", `km|${metres("kilo")}`],
  ["metre", `m|${metres("")}`],
  ["centimetre", `cm|${metres("centi")}`],
  ["yard", "yard|yards"],
  ["foot", "foot|feet|ft|ft."],
  ["inch", "inch|inches"],
];

const SPEEDS: readonly (readonly [string, string])[] = [
  ["kilometre", `km|${metres("kilo")}`],
  ["mile", "mile|miles"],
];

/** "square km", "sq km", "sq. km", "km²", "km2", "sqm". */
function powers(word: string, short: string, power: string, names: typeof SQUARES): UnitNames[] {
  return names.map(([name, words]) => {
    const ways = words.split("|").flatMap((way) => {
      const spelled = [`${word} ${way}`, `${short} ${way}`, `${short} . ${way}`];
      const mark = power === "2" ? "²" : "³";
      const marked = way.length < 3 ? [`${way}${power}`, `${way} ${mark}`] : [];
      return [...spelled, ...marked, ...(way.length < 3 ? [`${short}${way}`] : [])];
    });
    return ["measure", `${word} ${name}`, ways.join("|")];
  });
}

function speeds(): UnitNames[] {
  return SPEEDS.map(([name, words]) => {
    const ways = words
      .split("|")
      .flatMap((way) => [
        `${way} per hour`,
        `${way} an hour`,
        `${way}-per-hour`,
        `${way}-an-hour`,
        `${way} / h`,
        `${way} / hr`,
        `${way} / hour`,
      ]);
    return ["measure", `${name} per hour`, ways.join("|")];
  });
}

const MEASURES: readonly (readonly [string, string])[] = [
  ["hectare", "ha|hectare|hectares"],
  ["acre", "acre|acres"],
  ["litre", `l|${litres("")}`],
  ["decilitre", `dl|${litres("deci")}`],
  ["centilitre", `cl|${litres("centi")}`],
  ["millilitre", `ml|${litres("milli")}`],
  ["hectolitre", `hl|${litres("hecto")}`],
  ["megalitre", litres("mega")],
  ["gigalitre", litres("giga")],
  ["gallon", "gallon|gallons|gal|gals"],
  ["US gallon", "us gallon|us gallons|u.s. gallon|u.s. gallons"],
  ["imperial gallon", "imperial gallon|imperial gallons|uk gallons"],
  ["quart", "quart|quarts"],
  ["pint", "pint|pints"],
  ["fluid ounce", "fluid ounce|fluid ounces|fl oz|fl . oz|fluid oz"],
  ["barrel", "barrel|barrels|bbl"],
  [
    "barrel per day",
    "bpd|b / d|barrel per day|barrels per day|barrels a day|barrel-per-day|barrels-per-day|barrel-a-day",
  ],
  ["bushel", "bushel|bushels"],
  ["acre-foot", "acre-foot|acre-feet|acre foot|acre feet"],
  ["kilogram", `kg|kgs|kilo|kilos|${grams("kilo")}`],
  ["gram", `g|${grams("")}`],
  ["milligram", `mg|${grams("milli")}`],
  ["microgram", `mcg|µg|ug|${grams("micro")}`],
  ["tonne", "tonne|tonnes|metric ton|metric tons|metric tonnes|t"],
  ["ton", "ton|tons"],
  ["short ton", "short ton|short tons|us tons|u.s. tons"],
  ["long ton", "long ton|long tons|imperial tons"],
  ["kilotonne", "kilotonne|kilotonnes"],
  ["megatonne", "megatonne|megatonnes|mtpa"],
  ["hundredweight", "hundredweight|cwt"],
  ["stone", "stone|st"],
  ["pound", "lb|lbs|lb.|lbs.|pound|pounds"],
  ["ounce", "oz|ounce|ounces|oz."],
  ["carat", "carat|carats|ct"],
  ["kilometre per hour", "kph|kmh|kmph|kmhr|km/h"],
  ["mile per hour", "mph"],
  ["metre per second", `m / s|m / sec|${metres("").replaceAll("|", " per second|")} per second`],
  ["kilometre per second", "km / s|kilometres per second|kilometers per second"],
  ["mile per second", "miles per second|miles a second"],
  ["foot per second", "feet per second|ft / s"],
  ["knot", "knot|knots|kt|kts"],
  ["joule", "joule|joules"],
  ["kilojoule", "kj|kilojoule|kilojoules"],
  ["megajoule", "mj|megajoule|megajoules"],
  ["calorie", "calorie|calories|cal"],
  ["kilocalorie", "kcal|kcals|kilocalorie|kilocalories"],
  ["British thermal unit", "btu|btus|british thermal units"],
  ["watt", "watt|watts|w"],
  ["horsepower", "horsepower|hp|bhp"],
  ["hectopascal", "hpa|hectopascals"],
  ["kilopascal", "kpa|kilopascals"],
  ["megapascal", "mpa|megapascals"],
  ["millibar", "mbar|millibar|millibars"],
  ["pound per square inch", "psi|pounds per square inch"],
  ["bit", "bit|bits"],
  ["byte", "byte|bytes"],
  ["kilobyte", "kb|kilobyte|kilobytes"],
  ["megabit", "megabit|megabits"],
  ["gigabit", "gigabit|gigabits"],
  ["megabyte", "mb|megabyte|megabytes"],
  ["gigabyte", "gb|gigabyte|gigabytes"],
  ["terabyte", "tb|terabyte|terabytes"],
  ["petabyte", "pb|petabyte|petabytes"],
  ["hertz", "hz|hertz"],
  ["kilohertz", "khz|kilohertz"],
  ["megahertz", "mhz|megahertz"],
  ["gigahertz", "ghz|gigahertz"],
  [
    "degree Celsius",
    "c|° c|ºc|celsius|° celsius|celcius|centigrade|degree celsius|degrees celsius|degrees c|degree c|degrees centigrade|degree centigrade|degrees celcius|deg c|deg celsius|deg . c|°c",
  ],
  [
    "degree Fahrenheit",
    "f|° f|ºf|fahrenheit|° fahrenheit|farenheit|degree fahrenheit|degrees fahrenheit|degrees f|degree f|degrees farenheit|deg f|deg fahrenheit|deg . f|°f",
  ],
  ["kelvin", "kelvin|kelvins"],
  ["degree", "degree|degrees|deg|°|º"],
  ["decibel", "decibel|decibels|db"],
];

const PREFIXED: readonly (readonly [string, string])[] = [
  ["kilowatt", "kw"],
  ["megawatt", "mw"],
  ["gigawatt", "gw"],
  ["terawatt", "tw"],
];

function watts(): UnitNames[] {
  return PREFIXED.flatMap(([name, short]): UnitNames[] => [
    ["measure", name, `${name}|${name}s|${short}`],
    [
      "measure",
      `${name} hour`,
      `${name} hour|${name} hours|${name}-hour|${name}-hours|${short}h|${short}hr`,
    ],
  ]);
}

/** Every unit that the reader knows, and every way to write it. */
export const UNIT_NAMES: readonly UnitNames[] = [
  ["percent", "percent", "%|percent|percents|percentage|per cent|per-cent|pct|pc"],
  [
    "points",
    "percentage point",
    "percentage point|percentage points|percentage-point|percent points|percent point|pp|ppt|ppts",
  ],
  ["points", "basis point", "basis point|basis points|basis-point|bps|bp"],
  ["count", "point", "point|points|pts"],
  ["duration", "second", "second|seconds|sec|secs|s"],
  ["duration", "minute", "minute|minutes|min|mins"],
  ["duration", "hour", "hour|hours|hr|hrs"],
  ["duration", "day", "day|days"],
  ["duration", "week", "week|weeks|wk|wks"],
  ["duration", "fortnight", "fortnight|fortnights"],
  ["duration", "month", "month|months"],
  ["duration", "year", "year|years|yr|yrs"],
  ["duration", "decade", "decade|decades"],
  ["duration", "century", "century|centuries"],
  ...LENGTHS.map(([name, words]): UnitNames => ["measure", name, words]),
  ...powers("square", "sq", "2", SQUARES),
  ...powers("cubic", "cu", "3", CUBES),
  ...speeds(),
  ...MEASURES.map(([name, words]): UnitNames => ["measure", name, words]),
  ...watts(),
  ...CURRENCY_PHRASES.map(([code, words]): UnitNames => ["money", code, words]),
];
