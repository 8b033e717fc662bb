import { countries } from "countries-list";
import { describe, expect, it } from "vitest";
import { capitalsOf, countryOfCapital, hasOneCapital, isCapitalOf } from "./capitals.ts";

describe("capitals", () => {
  it("agree with those of countries-list", () => {
    const different = Object.entries(countries).filter(
      ([code, { capital }]) => capitalsOf(code).length > 0 && !isCapitalOf(capital, code),
    );
    expect(different).toEqual([]);
  });

  it("leave out no country of countries-list but territories", () => {
    const missing = Object.keys(countries).filter((code) => capitalsOf(code).length === 0);
    expect(missing.join(" ")).toBe(
      "AC AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN RE SH SJ SX TA TC TF TK UM VG VI WF YT",
    );
  });

  it("tell a city's country, and whether the capital is beyond dispute", () => {
    expect(countryOfCapital("bogota")).toBe("CO");
    expect(countryOfCapital("Lyon")).toBeUndefined();
    expect(isCapitalOf("Sydney", "AU")).toBe(false);
    expect(isCapitalOf("Sydney", "New South Wales")).toBe(true);
    expect(hasOneCapital("AU")).toBe(true);
    expect(["IL", "BO", "ZA", "NL", "LK", "CI", "TZ", "MM"].some(hasOneCapital)).toBe(false);
  });
});
