import { expect, test } from "vitest";
import { englishArticle, reportOf } from "../fixtures.cases.ts";
import { jsonl } from "./jsonl.ts";

test("the key, and then an event a line, all of them, as the log has them", async () => {
  const report = reportOf(englishArticle());
  const text = new TextDecoder().decode(await jsonl.render(report));
  expect(text.endsWith("\n")).toBe(true);
  expect(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { edition: "internal", publicKey: report.witness?.publicKey ?? null },
    ...report.chain.events,
  ]);
});
