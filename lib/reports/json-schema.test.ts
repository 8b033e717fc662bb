import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { reportJsonSchema, SCHEMA_PATH } from "./json-schema.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(reportJsonSchema()));
const known = () => JSON.parse(read("formats/golden/report.json"));

test("the schema in docs is the one of the record (else: npm run golden)", () => {
  expect(read(`../../docs${SCHEMA_PATH}`)).toBe(reportJsonSchema());
});

test("the known record is valid", () => {
  validate(known());
  expect(validate.errors).toBeNull();
});

test.each([
  ["another version", { version: 3 }],
  ["something more", { more: true }],
  ["a time without milliseconds", { article: { ...known().article, importedAt: "2024-05-17" } }],
  ["a claim without a number", { claims: [{ ...known().claims[0], number: undefined }] }],
  ["no log", { chain: null }],
])("%s is not", (_what, change) => {
  const changed = JSON.parse(JSON.stringify({ ...known(), ...change }));
  expect(validate(changed)).toBe(false);
});
