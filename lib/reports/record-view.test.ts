import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { recordContent, viewRecord } from "./record-view.ts";
import { reportSchema } from "./report.ts";

const golden = readFileSync(new URL("formats/golden/report.json", import.meta.url));
const report = reportSchema.parse(JSON.parse(golden.toString()));
const row = {
  ...{ id: newId(), originArticleId: report.article.id, originNewsroom: report.newsroom.name },
  ...{ title: report.article.title, atSeq: report.atSeq, headHash: report.chain.head.hash },
  ...{ sha256: "0".repeat(64), importedById: newId(), importedBy: { person: { name: "Lena" } } },
  createdAt: new Date("2026-11-26T10:00:00.000Z"),
};
const can = { canExport: true, canTakeUp: false, canTakeUpClaims: false, canRemove: true };
const view = viewRecord(row, recordContent(report), can);

test("it says where a record comes from, and who imported it when", () => {
  expect(view).toMatchObject({
    ...{ id: row.id, title: report.article.title, newsroom: report.newsroom.name },
    ...{ atSeq: report.atSeq, headHash: report.chain.head.hash, importedBy: "Lena" },
    ...{
      importedAt: "2026-11-26T10:00:00.000Z",
      canExport: true,
      canTakeUp: false,
      canRemove: true,
    },
  });
});

test("its lines are the text, each piece at its place, with the numbers of its claims", () => {
  const { text } = report.revision;
  const pieces = view.paragraphs.flatMap(({ segments }) => segments);
  for (const piece of pieces) {
    expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
  }
  const lines = view.paragraphs.map(({ segments }) => segments.map((one) => one.text).join(""));
  expect(lines.join("\n")).toBe(text);
  const numbers = report.claims.flatMap(({ number, spans }) => (spans.length > 0 ? [number] : []));
  expect(new Set(pieces.flatMap(({ ends }) => ends))).toEqual(new Set(numbers));
});

test("of each claim it names who proposed the verdict that stands, and who approved it", () => {
  const names = new Map(report.people.map(({ member, name }) => [member, name]));
  const approved = report.claims.find(({ state }) => state === "approved");
  const shown = view.claims.find(({ number }) => number === approved?.number);
  const verdict = approved?.verdicts.at(-1);
  const decision = approved?.decisions.at(-1);
  expect(shown?.verdict).toMatchObject({
    ...{ label: verdict?.label, proposedBy: names.get(verdict?.by ?? "") },
  });
  expect(shown?.decidedBy).toBe(names.get(decision?.by ?? ""));
});
