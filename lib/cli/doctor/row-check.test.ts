import { expect, test } from "vitest";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { compareRows, type RowCheck } from "./row-check.ts";

const check: RowCheck = {
  what: "mode of the rule",
  rows: "",
  told: {
    "rule_modes.changed": ({ data }) => data.rules.map(({ rule, mode }) => [rule, mode]),
    "invitation.revoked": ({ data }) => [[data.invitation]],
  },
};
const event = (mode: string): RecordedEvent => ({
  seq: 1,
  type: "rule_modes.changed",
  at: "2024-05-17T00:00:00.000Z",
  actor: { member: "m", name: "Lena Brandt", roles: [] },
  data: { rules: [{ rule: "sums", before: "error", mode }] },
  detail: { titles: ["Sums"] },
  erased: false,
});

test("a row is as it was told last", () => {
  const events = [event("off"), event("notice")];
  const said = (value: string | null, key = "sums") => compareRows(check, [{ key, value }], events);
  expect(said("notice")).toEqual([]);
  expect(said(null)).toEqual([]);
  expect(said("off")).toEqual([
    "the mode of the rule sums says something else than its events recorded",
  ]);
  expect(said("off", "shares")).toEqual([
    "the mode of the rule shares is there, but no event recorded it",
  ]);
});

test("what no event says of a row, no row says otherwise", () => {
  const revoked: RecordedEvent = {
    ...event(""),
    ...{
      type: "invitation.revoked",
      data: { invitation: "one" },
      detail: { email: "a@b.example" },
    },
  };
  expect(compareRows(check, [{ key: "one", value: "anything" }], [revoked])).toEqual([]);
});
