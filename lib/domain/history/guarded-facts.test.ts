import { expect, test } from "vitest";
import { ERASED } from "./erased.ts";
import { kindOfSource, stanceOfEvidence } from "./guarded-facts.ts";

const event = {
  seq: 3,
  at: "2024-05-17T00:15:00.000Z",
  actor: { member: "m", name: "Ada", roles: ["reviewer"] },
  erased: false,
};
const id = "01900000-0000-7000-8000-000000000001";

test.each([
  [{ kind: "person" }, {}, "person"],
  [{}, { kind: "person" }, "person"],
  [{}, {}, ERASED],
])("a source's kind: beside %j, in the body %j", (beside, body, kind) => {
  const data = { source: id, number: 1, ...body };
  const detail = { title: "A call", ...beside };
  expect(kindOfSource({ ...event, type: "source.added", data, detail })).toBe(kind);
});

test.each([
  [{ stance: "refutes" }, {}, "refutes"],
  [{}, { stance: "refutes" }, "refutes"],
  [{}, {}, ERASED],
])("evidence's stance: beside %j, in the body %j", (beside, body, stance) => {
  const data = { claim: id, evidence: id, source: id, ...body };
  const detail = { locator: "", quote: "", ...beside };
  expect(stanceOfEvidence({ ...event, type: "evidence.attached", data, detail })).toBe(stance);
});
