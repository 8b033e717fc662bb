import { expect, test } from "vitest";
import { fieldLines, typeWords } from "./type-words.ts";

test.each([
  [{ type: "string", format: "uuid" }, "string (uuid)"],
  [{ type: "string", contentEncoding: "base64" }, "string (base64)"],
  [{ $ref: "#/components/schemas/Claim" }, "Claim"],
  [{ type: "array", items: { $ref: "#/components/schemas/Claim" } }, "list of Claim"],
  [{ anyOf: [{ enum: ["high", "low"] }, { type: "null" }] }, '"high" | "low" | null'],
  [{ const: "url" }, '"url"'],
  [{}, "anything"],
])("%j", (schema, words) => {
  expect(typeWords(schema)).toBe(words);
});

test("the fields of what a list holds are its own", () => {
  const item = {
    type: "object",
    properties: { start: { type: "integer" }, by: { $ref: "#/x/Member", description: "Who." } },
    required: ["start"],
  };
  const expected = [
    { name: "start", type: "integer", isRequired: true, about: undefined, fields: [] },
    { name: "by", type: "Member", isRequired: false, about: "Who.", fields: [] },
  ];
  expect(fieldLines({ type: "array", items: item })).toEqual(expected);
  expect(fieldLines({ type: "object", properties: { spans: item } })).toEqual([
    { name: "spans", type: "object", isRequired: false, about: undefined, fields: expected },
  ]);
});

test("what is nested without end comes to one", () => {
  const deep = { type: "object", properties: {} as Record<string, object> };
  deep.properties.more = deep;
  expect(JSON.stringify(fieldLines(deep)).match(/more/g)).toHaveLength(3);
});
