import { expect, it } from "vitest";
import { scoreRealPassages } from "./real-passages.ts";

const line = (id: string, text: string, verdict?: "mismatch" | "consistent") =>
  JSON.stringify({
    id,
    text,
    expected: { findings: verdict ? [{ check: "count", verdict, start: 7, end: 17 }] : [] },
  });

it("scores what was found, what was missed, and what was flagged where nothing is", () => {
  const score = scoreRealPassages(
    [
      line("wrong", "It hit four towns: Ayr, Bath and Cork.", "mismatch"),
      line("right", "It hit three towns: Ayr, Bath and Cork.", "consistent"),
      line("blind", "It hit three towns and a great many farms.", "consistent"),
      line("alarm", "It hit four towns: Ayr, Bath and Cork."),
    ].join("\n"),
  );
  expect(score.passages).toBe(4);
  expect(score.found).toEqual({ count: [2, 3] });
  expect(score.misses).toEqual(["blind (count, consistent)"]);
  expect(score.falseAlarms).toEqual(["alarm (list-count: “four towns”)"]);
});
