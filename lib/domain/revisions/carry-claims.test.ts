import { describe, expect, test } from "vitest";
import { type AnchoredClaim, isTouched } from "./carry.ts";
import { rewritten } from "./carry-claims.cases.ts";
import { carryAnnotations, carryClaims } from "./carry-claims.ts";

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

test("what hangs on no words is not carried", () => {
  expect(carryClaims(before, eighteen, [{ id: "x", state: "open", spans: [] }])).toEqual([]);
});

describe.each(rewritten)("%s: %s", (sentence, words, oldText, newText, now) => {
  const text = `The board met.\n${sentence} Then all left.\n${sentence.replace(/\.$/, "!")}`;
  const start = text.indexOf(words);
  const of: AnchoredClaim = {
    ...{ id: "c", state: "approved", correction: { oldText, newText } },
    spans: [{ start, end: start + words.length, exact: words }],
  };
  const after = text.replace(oldText, newText);
  const at = text.indexOf(oldText);
  const made = [{ start: at, end: at + oldText.length, text: newText, claimId: "c" }];

  test.each([
    ["by hand", []],
    ["with one press", made],
  ])(
    "its approved correction, made %s, keeps the approval, and the claim has its new words",
    (_how, known) => {
      const [one] = carryClaims(text, after, [of], known);
      expect(one).toMatchObject({ applied: true, goesStale: false });
      expect(one?.takenBack).toBeUndefined();
      expect(one?.spans.map(({ exact }) => exact)).toEqual([now]);
    },
  );

  test("taken back, it keeps the approval too: both texts were decided on", () => {
    const [one] = carryClaims(text, after, [of], made);
    const back = one && { ...of, spans: one.spans };
    const [again] = back ? carryClaims(after, text, [back]) : [];
    expect(again).toMatchObject({ applied: true, takenBack: true, goesStale: false });
    expect(again?.spans.map(({ exact }) => exact).join(" ")).toContain(words);
  });

  test("one letter more than was approved is another text", () => {
    const [one] = carryClaims(text, after.replace(newText, `${newText}x`), [of]);
    expect(one).toMatchObject({ applied: false, goesStale: true });
  });
});

describe("two approved corrections in one sentence", () => {
  const text = "Envoys of 17 towns and 3 kings met on Wednesday. Nobody else came.";
  const about = (id: string, words: string, newText?: string): AnchoredClaim => {
    const start = text.indexOf(words);
    const spans = [{ start, end: start + words.length, exact: words }];
    const correction = newText === undefined ? {} : { correction: { oldText: words, newText } };
    return { id, state: "approved", spans, ...correction };
  };
  const towns = about("towns", "17 towns", "18 towns");
  const kings = about("kings", "3 kings", "4 kings");
  const day = about("day", "Wednesday");
  const claims = [towns, kings, day];
  const putting = ({ id, spans, correction }: AnchoredClaim) => ({
    ...{ claimId: id, start: spans[0]?.start ?? 0, end: spans[0]?.end ?? 0 },
    text: correction?.newText ?? "",
  });
  const both = text.replace("17", "18").replace("3", "4");
  const one = text.replace("17", "18");

  test.each([
    ["by hand", []],
    ["with one press", [putting(towns), putting(kings)]],
  ])("are both kept, %s; and who stands beside them is to be looked at", (_how, made) => {
    const told = carryClaims(text, both, claims, made);
    expect(told.map(({ of, applied, goesStale }) => [of.id, applied, goesStale])).toEqual([
      ["towns", true, false],
      ["kings", true, false],
      ["day", false, false],
    ]);
    expect(told.map(({ carried: { contextChanged } }) => contextChanged)).toEqual([
      true,
      true,
      true,
    ]);
    expect(told.map(({ spans }) => spans[0]?.exact)).toEqual(["18 towns", "4 kings", "Wednesday"]);
  });

  test("one after the other: the second can still be made", () => {
    const told = carryClaims(text, one, claims, [putting(towns)]);
    expect(told).toMatchObject([
      { applied: true, goesStale: false },
      { applied: false, goesStale: false, carried: { sameClaim: true, contextChanged: true } },
      { goesStale: false, carried: { sameClaim: true, contextChanged: true } },
    ]);
  });

  test("a number that nobody approved makes them stale", () => {
    const told = carryClaims(text, both.replace("4", "5"), claims);
    expect(told.map(({ goesStale }) => goesStale)).toEqual([true, true, true]);
  });
});

test("a look-alike is not taken for what was corrected", () => {
  const text = "17 came. Later 18 came.\n18 came.\n17 came.";
  const spans = [{ start: 0, end: 2, exact: "17" }];
  const of = { id: "c", state: "approved", spans, correction: { oldText: "17", newText: "18" } };
  const gone = carryClaims(text, "Later 18 came.\n18 came.\n17 came.", [of]);
  expect(gone[0]).toMatchObject({ applied: false, goesStale: true });
  const [made] = carryClaims(text, "18 came. Later 18 came.\n18 came.\n17 came.", [of]);
  expect(made).toMatchObject({ applied: true, spans: [{ start: 0, exact: "18" }] });
});

test("an annotation on words that a suggestion replaced stands on the new ones", () => {
  const text = "Tickets cost 12 euros. Nobody paid.";
  const after = "A seat is free. Nobody paid.";
  const spans = [{ start: 0, end: 22, exact: "Tickets cost 12 euros." }];
  const made = [{ start: 0, end: 22, text: "A seat is free.", annotationId: "s" }];
  const [one] = carryAnnotations(text, after, [{ id: "s", spans }], made);
  expect(one).toMatchObject({ outcome: "edited", spans: [{ exact: "A seat is free." }] });
  const claim = { id: "c", state: "open", spans };
  const [carried] = carryClaims(text, after, [claim], made);
  expect(carried).toMatchObject({
    ...{ outcome: "edited", applied: false, spans: [{ exact: "A seat is free." }] },
    carried: { sameClaim: false },
  });
});
