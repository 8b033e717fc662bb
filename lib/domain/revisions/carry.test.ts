import { describe, expect, test } from "vitest";
import { type AnchoredClaim, carryClaims, isTouched } from "./carry.ts";

const before = "Envoys of 17 countries met in Paris on Monday. The talks went on for two days.";

function claim(words: string, correction?: AnchoredClaim["correction"], state = "approved") {
  const start = before.indexOf(words);
  const spans = [{ start, end: start + words.length, exact: words }];
  return { id: words, state, spans, ...(correction ? { correction } : {}) };
}
const carried = (of: AnchoredClaim, after: string) => {
  const [one] = carryClaims(before, after, [of]);
  if (!one) throw new Error("One claim was carried.");
  return one;
};
const correction = { oldText: "17 countries", newText: "18 countries" };
const eighteen = before.replace("17", "18");

describe("an approved claim", () => {
  test("goes stale when its words change", () => {
    expect(carried(claim("17 countries"), eighteen)).toMatchObject({
      applied: false,
      goesStale: true,
    });
  });

  test("stays when exactly its approved correction is made", () => {
    const one = carried(claim("17 countries met", correction), eighteen);
    expect(one).toMatchObject({ outcome: "edited", applied: true, goesStale: false });
    expect(one.spans.map(({ exact }) => exact)).toEqual(["18 countries met"]);
  });

  test("stays when its correction reaches beyond its words", () => {
    expect(carried(claim("17", correction), eighteen)).toMatchObject({
      applied: true,
      goesStale: false,
    });
    expect(carried(claim("countries met", correction), eighteen)).toMatchObject({ applied: true });
    const other = { oldText: "17 countries", newText: "eighteen states" };
    expect(carried(claim("17", other), eighteen)).toMatchObject({
      applied: false,
      goesStale: true,
    });
  });

  test("goes stale when more than its correction is made", () => {
    const more = eighteen.replace("met", "dined");
    expect(carried(claim("17 countries met", correction), more)).toMatchObject({ goesStale: true });
    const negated = eighteen.replace("met", "never met");
    expect(carried(claim("17 countries", correction), negated)).toMatchObject({ goesStale: true });
  });

  test("is settled by a cut that was approved, and lost by one that was not", () => {
    const gone = "The talks went on for two days.";
    const whole = claim("Envoys of 17 countries met in Paris on Monday.", {
      oldText: "Envoys of 17 countries met in Paris on Monday.",
      newText: "",
    });
    expect(carried(whole, gone)).toMatchObject({
      outcome: "lost",
      applied: true,
      goesStale: false,
    });
    expect(carried(claim("17 countries"), gone)).toMatchObject({
      outcome: "lost",
      goesStale: true,
    });
  });

  test("stays when only its context changes", () => {
    const one = carried(claim("17 countries"), before.replace("Monday", "Friday"));
    expect(one).toMatchObject({ outcome: "exact", goesStale: false });
    expect(isTouched(one)).toBe(true);
  });
});

test("a claim that is not approved has nothing to lose", () => {
  expect(carried(claim("17 countries", correction, "proposed"), eighteen)).toMatchObject({
    applied: false,
    goesStale: false,
  });
});

test("an edit elsewhere does not touch a claim", () => {
  expect(isTouched(carried(claim("17 countries"), before.replace("two days", "a week")))).toBe(
    false,
  );
});

test("what hangs on no words is not carried", () => {
  expect(carryClaims(before, eighteen, [{ id: "x", state: "open", spans: [] }])).toEqual([]);
});
