import fc from "fast-check";
import { expect, it } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { sentencesOf } from "./sentences.ts";

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["One. Two! Three?", ["One.", "Two!", "Three?"]],
  ["A line\n\nanother", ["A line", "another"]],
  ["“He left.” She stayed.", ["“He left.”", "She stayed."]],
  ["Mr. Roth met Gen. Lima of the U.S. Army on Jan. 5. They spoke.", 2],
  ["It cost 5.2 million, e.g. for J. R. Holm. Then it ended.", 2],
  ["It ended at 9 p.m. on Friday… and went on.", 1],
  ["هل حضر الوزير؟ نعم. حضر", ["هل حضر الوزير؟", "نعم.", "حضر"]],
  ["他来了。她走了。", ["他来了。", "她走了。"]],
  ["The first line of a text that was wrapped by its mail\nprogram goes on here.", 1],
  ["apples\npears", ["apples", "pears"]],
  ["", []],
])("cuts %j", (text, expected) => {
  if (typeof expected === "number") expect(cut(text)).toHaveLength(expected);
  else expect(cut(text)).toEqual(expected);
});

it("leaves out nothing but white space", () => {
  fc.assert(
    fc.property(awkwardText(), (text) => {
      expect(cut(text).join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    }),
  );
});
