import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readMentionContext } from "./mention-context.ts";

const context = (text: string) => {
  const t = readEnglishText(text);
  return readMentionContext(t, { first: 0, end: t.tokens.length, block: 0 });
};

it("reads time, place and source", () => {
  expect(context("In March 2019, police said, a fire in Leeds killed two.")).toEqual({
    times: "2019",
    months: "mar",
    places: ["leeds"],
    source: "police",
    loose: false,
    open: false,
    moving: false,
  });
  expect(context("According to the ministry it was worse last year.")).toMatchObject({
    times: "last year",
    source: "ministry",
  });
});

it("knows another thing and an open count", () => {
  expect(context("Another fire killed two.").loose).toBe(true);
  expect(context("The toll has risen to two.")).toMatchObject({ open: true, moving: true });
  expect(context("It would close two.")).toMatchObject({ open: true, moving: false });
  expect(context("The report was confirmed.").source).toBe("");
});
