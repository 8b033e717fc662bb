import { cityMapping } from "city-timezones";
import { expect, it } from "vitest";
import { citiesNamed } from "./cities.ts";

it.each([
  ["Lyon", [{ country: "FR", size: 2 }]],
  ["bogotá", [{ country: "CO", size: 3 }]],
  ["Magnitogorsk", [{ country: "RU", size: 2 }]],
  ["Kiev", [{ country: "UA", size: 3 }]],
  ["Nowhere-on-Sea", []],
])("knows the towns called %s", (name, cities) => {
  expect(citiesNamed(name)).toEqual(cities);
});

it("tells towns of one name apart by country and state", () => {
  expect(citiesNamed("Naples")).toEqual(
    expect.arrayContaining([
      { country: "IT", size: 3 },
      { country: "US", state: "Florida", size: 1 },
    ]),
  );
});

it("holds what city-timezones holds of towns of 10,000 people and more", () => {
  const missing = cityMapping.filter(
    ({ city, iso2, pop }) =>
      pop >= 10_000 &&
      /^[A-Z]{2}$/.test(iso2) &&
      iso2 !== "AQ" &&
      !/[|,0-9]/.test(city) &&
      !citiesNamed(city.replaceAll("’", "'")).some(({ country }) => country === iso2),
  );
  expect(missing.map(({ city }) => city)).toEqual([]);
});
