import english from "i18n-iso-countries/langs/en.json" with { type: "json" };

const names: Readonly<Record<string, string | readonly string[]>> = english.countries;

/** What news calls the countries whose first name in the list is for treaties. */
const SHORT: Readonly<Record<string, string>> = {
  CN: "China",
  CG: "Congo",
  CI: "Ivory Coast",
  FM: "Micronesia",
  GB: "the United Kingdom",
  GM: "Gambia",
  IR: "Iran",
  LA: "Laos",
  MD: "Moldova",
  MK: "North Macedonia",
  NL: "the Netherlands",
  PS: "the Palestinian territories",
  RU: "Russia",
  SY: "Syria",
  TR: "Turkey",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "the United States",
  XK: "Kosovo",
};

/** The English name of a country (ISO 3166-1 alpha-2); a state's name is its code already. */
export function nameOfWhole(code: string): string {
  return SHORT[code] ?? [names[code] ?? code].flat()[0] ?? code;
}
