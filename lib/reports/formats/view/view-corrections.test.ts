import { expect, test } from "vitest";
import { correctedArticle } from "../../corrected.cases.ts";
import { reportOf } from "../../fixtures.cases.ts";
import { speakerOf } from "./people.ts";
import { viewCorrections } from "./view-corrections.ts";

const { text, steps } = correctedArticle();
const viewed = (log: typeof steps) => {
  const report = reportOf({ text, steps: log });
  return viewCorrections(report, speakerOf(report));
};

test("a correction says what was wrong, and once it is made what came of it", () => {
  const [one] = viewed(steps);
  expect(one).toMatchObject({
    label: "Correct: number",
    passage: "17 countries",
    opened: expect.stringMatching(/^Lena Brandt, /),
    made: expect.stringMatching(/^Pia Lund, /),
  });
  expect(one?.found.map(({ name }) => name)).toEqual(["About", "Found", "How", "By whom"]);
  expect(one?.came).toContainEqual({ name: "Was", words: "17 countries" });
});

test("until it is made nothing came of it", () => {
  expect(viewed(steps.slice(0, -3))).toMatchObject([{ came: [], made: "" }]);
});
