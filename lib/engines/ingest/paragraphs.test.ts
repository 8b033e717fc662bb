import { expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

const wrapped = `The council met on Monday evening to discuss the new library, which
has been closed since the spring, and heard from three residents who
live beside it.

Nobody spoke against the plan. The mayor said that work would begin
in June and would be finished within a year, if the money that was
promised comes.

The old building was put up in 1931 and has been in use ever since,
first as a school and later for the archive of the town. Its roof and
its windows were last repaired forty years ago, and the heating has
not worked since the winter before last, as the report that the
council had asked for in the autumn says, which cost nine thousand.`;

const verse = `They built the library where the river bends,
with forty windows,
and one long table for the reading room that nobody had asked for.

In spring they shut it.
The heating failed,
the roof let in the rain,
and those who lived beside it said that they had always known it would.`;

test("every line is a paragraph where no blank lines part them", () => {
  expect(paragraphsOf("Headline\nOne.\nTwo.")).toEqual(["Headline", "One.", "Two."]);
});

test("blank lines and indents are no text", () => {
  expect(paragraphsOf("\n  One.\n\n\nTwo.\n")).toEqual(["One.", "Two."]);
});

test("[I4] joins lines that a program wrapped", () => {
  const paragraphs = paragraphsOf(wrapped);
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[0]).toMatch(
    /^The council .* which has been .* residents who live beside it\.$/,
  );
});

test("keeps list items and early line breaks of a wrapped text", () => {
  const paragraphs = paragraphsOf(
    `${wrapped}\n\n- new shelves\n- a ramp\n\nTown Hall\nMain Street`,
  );
  expect(paragraphs.slice(3)).toEqual(["- new shelves", "- a ramp", "Town Hall", "Main Street"]);
});

test.each([
  ["one long line among them", `${wrapped}\n\n${"long ".repeat(40)}`],
  ["lines that end early", verse],
  ["no blank line", wrapped.replaceAll("\n\n", "\n")],
])("leaves lines apart where there is %s", (_name, text) => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  expect(paragraphsOf(text)).toHaveLength(lines.length);
});

test("an empty text has no paragraph", () => {
  expect(paragraphsOf("")).toEqual([]);
});
