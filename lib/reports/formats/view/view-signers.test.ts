import { expect, test } from "vitest";
import { reportOf } from "../../fixtures.cases.ts";
import { signedArticle } from "../../signed.cases.ts";
import { speakerOf } from "./people.ts";
import { viewSigners } from "./view-signers.ts";

const { text, steps } = signedArticle();
const seen = (upTo: number) => {
  const report = reportOf({ text, steps: steps.slice(0, upTo) });
  return viewSigners(report, speakerOf(report)).map(({ what, says, more }) => [what, says, more]);
};
const after = (type: string) => steps.findIndex((step) => step.type === type) + 1;

test("the cover tells the risk, what is signed and what is not yet, and each objection", () => {
  expect(seen(after("article.checked"))).toEqual([
    [
      "Level of risk",
      expect.stringMatching(/^High: Lena Brandt, /),
      "It names people who are held.",
    ],
    ["Signed as Legal", "Not yet", ""],
  ]);
  const objection = expect.stringMatching(/^Amal Costa, /);
  expect(seen(after("signature.refused")).at(-1)).toEqual([
    ...["Objection as Legal", objection, "Who says that they are held?"],
  ]);
  expect(seen(steps.length)).toEqual([
    expect.anything(),
    ["Signed as Legal", objection, "Reservations: Not the picture."],
    ["Objection as Legal", expect.stringMatching(/; withdrawn by Amal Costa, /), expect.anything()],
  ]);
});
