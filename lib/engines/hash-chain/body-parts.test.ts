import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { bodyParts } from "./body-parts.ts";

const id = "00000000-0000-7000-8000-000000000001";
const body = {
  v: 1,
  newsroom: id,
  chain: id.replace("1", "2"),
  seq: 12,
  type: "claim.taken_up",
  at: "2024-05-17T00:00:00.000Z",
  actor: id,
  data: { claim: id, said: ',"detail":"' },
  detail: "a".repeat(64),
};

test("what a body says of its place is read as it stands there", () => {
  const { newsroom, chain, seq, type, detail } = body;
  const parts = { newsroom, chain, seq, type, detail };
  expect(bodyParts(canonicalJson(body))).toEqual(parts);
  for (const of of ["open", "parts"])
    expect(bodyParts(canonicalJson({ ...body, [of]: "b".repeat(64) }))).toEqual(parts);
});

test("what is no event's body has no parts", () => {
  for (const text of ["", "{}", canonicalJson({ ...body, v: 2 }), ` ${canonicalJson(body)}`])
    expect(bodyParts(text)).toBeUndefined();
});
