import { expect, it } from "vitest";
import { readingsOfText } from "#lib/engines/checks/readings-of-text.ts";
import { agreementWith } from "./agreement.ts";
import { MODELS, type Model } from "./models.ts";
import { readSuite } from "./suite.ts";

const read = (text: string) => readingsOfText({ text, language: "en" });
const model = (name: string) => MODELS.find((each) => each.name === name) as Model;
const suite = (Input: string, Text: string, Resolution: object) => {
  const Start = Input.indexOf(Text);
  const Results = Text ? [{ Text, Start, End: Start + Text.length - 1, Resolution }] : [];
  return readSuite(JSON.stringify([{ Input, Results }]));
};
const agreed = (name: string, cases: ReturnType<typeof suite>) =>
  agreementWith(model(name), cases, read).agreed;

it("agrees where place, value and unit are the same", () => {
  const euros = { value: "5000000", unit: "Euro", isoCurrency: "EUR" };
  expect(agreed("currency", suite("It cost €5m.", "€5m", euros))).toBe(1);
  expect(agreed("currency", suite("It cost €5m.", "€5m", { ...euros, value: "5" }))).toBe(0);
  expect(agreed("currency", suite("It cost €5m.", "5m", euros))).toBe(0);
  const metres = { value: "5", unit: "Meter" };
  expect(agreed("dimension", suite("It is 5 metres.", "5 metres", metres))).toBe(1);
  expect(
    agreed("dimension", suite("It is 5 metres.", "5 metres", { ...metres, unit: "Mile" })),
  ).toBe(0);
});

it("compares the bounds of a range", () => {
  const text = "More than 20 came.";
  expect(agreed("numberrange", suite(text, "More than 20", { value: "(20,)" }))).toBe(1);
  expect(agreed("numberrange", suite(text, "More than 20", { value: "(,20)" }))).toBe(0);
});

it("takes what is read beside what is expected for a difference", () => {
  const result = agreementWith(model("number"), suite("17 men", "", {}), read);
  expect(result).toMatchObject({ cases: 1, agreed: 0, leftOut: 0 });
  expect(result.differences[0]?.extra).toHaveLength(1);
});

it("leaves out what is on the written list", () => {
  const result = agreementWith(
    model("temperature"),
    suite("convert 10 celsius", "10 celsius", {}),
    read,
  );
  expect(result).toMatchObject({ cases: 0, leftOut: 1 });
});
