import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { readBody, recordedEvent, withBodyOf } from "./recorded-event.ts";

const id = "0190f5a0-0001-7000-8000-000000000001";
const body = {
  v: 1,
  newsroom: id,
  chain: id,
  seq: 3,
  type: "claim.assigned",
  at: "2024-05-17T00:15:00.000Z",
  actor: id,
  data: { claim: id, owner: id, from: "open", to: "assigned" },
  detail: "0".repeat(64),
};
const detail = { ownerName: "Jonas Weber", actor: { name: "Lena Brandt", roles: ["editor"] } };

function stored(bodyChange: object = {}, detailChange: object | null = {}) {
  return {
    seq: 3,
    body: canonicalJson({ ...body, ...bodyChange }),
    detail: detailChange && canonicalJson({ ...detail, ...detailChange }),
  };
}

test("reads an event by its type", () => {
  expect(recordedEvent(stored())).toEqual({
    seq: 3,
    type: "claim.assigned",
    at: body.at,
    actor: { member: id, name: "Lena Brandt", roles: ["editor"] },
    data: body.data,
    detail: { ownerName: "Jonas Weber" },
    erased: false,
  });
});

test("an event whose detail was erased still says what its body does", () => {
  expect(recordedEvent(stored({}, null))).toMatchObject({
    actor: { member: id, name: "(erased)", roles: [] },
    data: body.data,
    detail: { ownerName: "(erased)" },
    erased: true,
  });
});

test.each([
  ["no JSON", { ...stored(), body: "{" }, "event 3 holds something that is not JSON"],
  ["no body", { ...stored(), body: "{}" }, "event 3 says something that no such event says"],
  [
    "an unknown type",
    stored({ type: "claim.blessed" }),
    "event 3 is of a kind that is not known: claim.blessed",
  ],
  [
    "a name that every object has",
    stored({ type: "constructor" }),
    "event 3 is of a kind that is not known: constructor",
  ],
  [
    "data that do not fit",
    stored({ data: { claim: id } }),
    "event 3 says something that no such event says (owner)",
  ],
  [
    "a detail too many",
    stored({}, { reason: "x" }),
    "event 3 says something that no such event says (as a whole)",
  ],
  ["nobody who acted", { ...stored(), detail: "[]" }, "event 3 does not say who acted"],
])("refuses %s", (_name, event, problem) => {
  expect(() => recordedEvent(event)).toThrow(problem);
});

test("an event that is held is read once, and again where it was changed meanwhile", () => {
  const event = stored();
  const first = recordedEvent(event);
  expect(recordedEvent(event)).toBe(first);
  event.detail = stored({}, { ownerName: "Lena Brandt" }).detail;
  expect(recordedEvent(event)).toMatchObject({ detail: { ownerName: "Lena Brandt" } });
  event.body = stored({ type: "claim.unheard_of" }).body;
  expect(() => recordedEvent(event)).toThrow("event 3 is of a kind that is not known");
});

test("of an event that is given with less beside it the body is not read again, nor another's taken for it", () => {
  const before = stored();
  const its = readBody(before);
  expect(readBody(withBodyOf(before, { ...before, detail: null }))).toBe(its);
  const other = withBodyOf(before, stored({ at: "2024-05-18T00:15:00.000Z" }));
  expect(readBody(other).at).toBe("2024-05-18T00:15:00.000Z");
});
