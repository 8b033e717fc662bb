/** What the suite calls units that we call otherwise; the rest differ by spelling only. */
const NAMES: Readonly<Record<string, string>> = {
  C: "degree Celsius",
  F: "degree Fahrenheit",
  Dollar: "USD",
  Pound: "GBP",
  Pence: "penny",
  "Finnish markka": "finnish markka",
  "Netherlands guilder": "guilder",
  "Metric ton": "tonne",
};

/** The suite counts a "ton" for a tonne, and a bare pound may be weight. */
const ALSO: Readonly<Record<string, string>> = { Pound: "pound", Ton: "tonne" };

/** Whether the suite's unit is ours: "Kilometer per hour" is "kilometre per hour". */
export function isSameUnit(theirs: string, code: string | undefined, ours: string): boolean {
  if (code === ours || NAMES[theirs] === ours || ALSO[theirs] === ours) return true;
  // An age has its number alone where no unit is written.
  if (theirs === "Age") return ours === "year";
  const spelled = theirs.toLowerCase().replace(/(met|lit)er/g, "$1re");
  return spelled === ours.toLowerCase();
}
