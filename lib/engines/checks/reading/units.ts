import { add, divide, multiply, negate, type Rational, rational } from "./rational.ts";

/** What a unit measures; units of one dimension can be turned into each other. */
export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "pressure"
  | "data"
  | "frequency"
  | "time"
  | "calendar";

export interface Unit {
  dimension: Dimension;
  /**
   * How many of the dimension's base unit it is, exactly; several where one name is used for several
   * units, the usual one first: the gallon of the United States, then the imperial one.
   */
  factors: readonly Rational[];
  /** What is added to come to the base unit's zero: only degrees have one. */
  offset?: Rational;
}

/** "25.4", "5/18", or several for one name, as exact fractions. */
function exact(text: string): Rational {
  const [above = "", below] = text.split("/");
  const point = above.indexOf(".");
  const decimals = point < 0 ? 0 : above.length - point - 1;
  const value = rational(BigInt(above.replace(".", "")), 10n ** BigInt(decimals));
  return below === undefined ? value : divide(value, exact(below));
}

/**
 * The base units are the metre, square metre, litre, kilogram, metre per second, degree Celsius,
 * joule, watt, pascal, byte, hertz, second and month. Factors are those of the international yard
 * and pound (1959) and of NIST Special Publication 811, appendix B.
 */
const TABLE: Readonly<Record<Exclude<Dimension, "temperature">, Readonly<Record<string, string>>>> =
  {
    length: {
      kilometre: "1000",
      metre: "1",
      decimetre: "0.1",
      centimetre: "0.01",
      millimetre: "0.001",
      micrometre: "0.000001",
      nanometre: "0.000000001",
      mile: "1609.344",
      "nautical mile": "1852",
      yard: "0.9144",
      foot: "0.3048",
      inch: "0.0254",
      furlong: "201.168",
      fathom: "1.8288",
      "light year": "9460730472580800",
    },
    area: {
      "square kilometre": "1000000",
      "square metre": "1",
      "square centimetre": "0.0001",
      hectare: "10000",
      acre: "4046.8564224",
      "square mile": "2589988.110336",
      "square yard": "0.83612736",
      "square foot": "0.09290304",
      "square inch": "0.00064516",
    },
    volume: {
      "cubic kilometre": "1000000000000",
      "cubic metre": "1000",
      litre: "1",
      decilitre: "0.1",
      centilitre: "0.01",
      millilitre: "0.001",
      "cubic centimetre": "0.001",
      hectolitre: "100",
      megalitre: "1000000",
      gigalitre: "1000000000",
      gallon: "3.785411784 4.54609",
      "imperial gallon": "4.54609",
      "US gallon": "3.785411784",
      quart: "0.946352946 1.1365225",
      pint: "0.473176473 0.56826125",
      "fluid ounce": "0.0295735295625 0.0284130625",
      barrel: "158.987294928 163.65924",
      bushel: "35.23907016688 36.36872",
      "cubic foot": "28.316846592",
      "cubic yard": "764.554857984",
      "cubic inch": "0.016387064",
      "acre-foot": "1233481.83754752",
    },
    mass: {
      kilogram: "1",
      gram: "0.001",
      milligram: "0.000001",
      microgram: "0.000000001",
      tonne: "1000",
      ton: "907.18474 1016.0469088 1000",
      "short ton": "907.18474",
      "long ton": "1016.0469088",
      kilotonne: "1000000",
      megatonne: "1000000000",
      hundredweight: "50.80234544 45.359237",
      stone: "6.35029318",
      pound: "0.45359237",
      ounce: "0.028349523125 0.0311034768",
      carat: "0.0002",
    },
    speed: {
      "kilometre per hour": "5/18",
      "mile per hour": "0.44704",
      "metre per second": "1",
      "kilometre per second": "1000",
      "mile per second": "1609.344",
      "foot per second": "0.3048",
      knot: "1852/3600",
    },
    energy: {
      joule: "1",
      kilojoule: "1000",
      megajoule: "1000000",
      calorie: "4184 4.184",
      kilocalorie: "4184",
      "kilowatt hour": "3600000",
      "megawatt hour": "3600000000",
      "gigawatt hour": "3600000000000",
      "terawatt hour": "3600000000000000",
      "British thermal unit": "1055.05585262",
    },
    power: {
      watt: "1",
      kilowatt: "1000",
      megawatt: "1000000",
      gigawatt: "1000000000",
      terawatt: "1000000000000",
      horsepower: "745.69987158227022 735.49875",
    },
    pressure: {
      pascal: "1",
      hectopascal: "100",
      kilopascal: "1000",
      megapascal: "1000000",
      millibar: "100",
      bar: "100000",
      atmosphere: "101325",
      "pound per square inch": "6894.757293168",
    },
    data: {
      bit: "1/8",
      kilobit: "125",
      megabit: "125000",
      gigabit: "125000000",
      byte: "1",
      kilobyte: "1000 1024",
      megabyte: "1000000 1048576",
      gigabyte: "1000000000 1073741824",
      terabyte: "1000000000000 1099511627776",
      petabyte: "1000000000000000",
    },
    frequency: {
      hertz: "1",
      kilohertz: "1000",
      megahertz: "1000000",
      gigahertz: "1000000000",
    },
    time: {
      second: "1",
      minute: "60",
      hour: "3600",
      day: "86400",
      week: "604800",
      fortnight: "1209600",
    },
    calendar: { month: "1", year: "12", decade: "120", century: "1200" },
  };

const ZERO_FAHRENHEIT = exact("160/9");

/** Every unit by its name in the singular, metric ones as British English spells them. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...Object.entries(TABLE).flatMap(([dimension, units]) =>
    Object.entries(units).map(([name, factors]): [string, Unit] => [
      name,
      { dimension: dimension as Dimension, factors: factors.split(" ").map(exact) },
    ]),
  ),
  ["degree Celsius", { dimension: "temperature", factors: [exact("1")] }],
  [
    "degree Fahrenheit",
    { dimension: "temperature", factors: [exact("5/9")], offset: negate(ZERO_FAHRENHEIT) },
  ],
  ["kelvin", { dimension: "temperature", factors: [exact("1")], offset: exact("-273.15") }],
]);

/** One way to turn a value of one unit into another: times `factor`, then plus `offset`. */
export interface Conversion {
  factor: Rational;
  offset: Rational;
  /** Whether it takes the usual meaning of both names. */
  usual: boolean;
}

/** Every way to turn the one unit into the other; none where they measure different things. */
export function conversionsBetween(from: string, to: string): Conversion[] {
  const [source, target] = [UNITS.get(from), UNITS.get(to)];
  if (!source || !target || source.dimension !== target.dimension) return [];
  const zero = rational(0n);
  return source.factors.flatMap((factor, i) =>
    target.factors.map((size, j) => ({
      factor: divide(factor, size),
      offset: divide(add(source.offset ?? zero, negate(target.offset ?? zero)), size),
      usual: i === 0 && j === 0,
    })),
  );
}

/** The value in the other unit by this conversion. */
export function convert(value: Rational, { factor, offset }: Conversion): Rational {
  return add(multiply(value, factor), offset);
}
