import { expect, test } from "vitest";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import { carryAnchored } from "./carry.ts";
import { carryClaims } from "./carry-claims.ts";
import { atEarlierPlaces, claimsAtEarlierPlaces } from "./found-again.ts";

const earlier = "The board met for two days. Tickets cost 12 euros.";
const now = "The board met for two days.";
const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  return describeSpan(text, start, start + words.length);
};
const kept = { id: "kept", state: "open", spans: [spanIn(now, "two days")] };
const lost = { id: "lost", state: "approved", spans: [] };
const places = new Map([
  ["kept", [spanIn(earlier, "board")]],
  ["lost", [spanIn(earlier, "12 euros")]],
]);

test("what was lost has its words where it had them; what was not is carried", () => {
  const carried = carryAnchored(now, earlier, [kept, lost]);
  const found = atEarlierPlaces(carried, [kept, lost], places);
  expect(found.map(({ of, spans }) => [of.id, spans.map(({ exact }) => exact)])).toEqual([
    ["kept", ["two days"]],
    ["lost", ["12 euros"]],
  ]);
  const always = atEarlierPlaces(carried, [kept], places, ["kept"]);
  expect(always[0]).toMatchObject({ outcome: "edited", spans: [{ exact: "board" }] });
});

test("what never had words there has none", () => {
  expect(atEarlierPlaces([], [lost], new Map())).toEqual([]);
});

test("a claim that was approved without its words is approved no longer with them", () => {
  const claims = [kept, lost];
  const carried = carryClaims(now, earlier, claims);
  expect(claimsAtEarlierPlaces(carried, claims, places)).toMatchObject([
    { of: { id: "kept" }, outcome: "exact", goesStale: false },
    {
      of: { id: "lost" },
      outcome: "edited",
      goesStale: true,
      applied: false,
      carried: { sameClaim: false, changes: [{ removed: "", added: "12 euros" }] },
    },
  ]);
});

test("words whose cut was approved may come back: that takes exactly the cut back", () => {
  const correction = { oldText: "Tickets cost 12 euros.", newText: "" };
  const cut = { ...lost, correction };
  const [one] = claimsAtEarlierPlaces([], [cut], places);
  expect(one).toMatchObject({ applied: true, takenBack: true, goesStale: false });
  const other = { ...lost, correction: { ...correction, oldText: "two days" } };
  expect(claimsAtEarlierPlaces([], [other], places)[0]).toMatchObject({ goesStale: true });
});
