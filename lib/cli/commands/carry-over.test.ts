import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const oldText = "\uFEFFEnvoys of 17 countries met.\r\nTheir hosts left 😀 early.";
const newText = "\uFEFFEnvoys of 18 countries met.\r\nTheir hosts left 😀 early.";

function carry(spans: unknown, args: string[] = ["--json"], texts = [oldText, newText]) {
  const folder = mkdtempSync(join(tmpdir(), "stet-carry-"));
  const files = [...texts, typeof spans === "string" ? spans : JSON.stringify(spans)].map(
    (content, index) => {
      const file = join(folder, `${index}`);
      writeFileSync(file, content);
      return file;
    },
  );
  const [before = "", after = "", list = ""] = files;
  return spawnSync(
    process.execPath,
    ["lib/cli/stet.ts", "carry-over", before, after, "--spans", list, ...args],
    { cwd: join(import.meta.dirname, "../../.."), encoding: "utf8" },
  );
}

const at = (words: string) => {
  const start = oldText.indexOf(words);
  return { start, end: start + words.length };
};

describe("stet carry-over", () => {
  it("prints what became of each span, byte-order mark and line ends counted", () => {
    const { status, stdout } = carry([
      { id: "a", ranges: [at("17 countries")] },
      { id: 2, ranges: [at("😀")] },
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        id: "a",
        outcome: "edited",
        ranges: [{ ...at("17 countries"), exact: "18 countries" }],
        sameClaim: false,
        contextChanged: false,
        changes: [{ removed: "17", added: "18" }],
        meanings: [],
        contextChanges: [],
      },
      {
        id: 2,
        outcome: "exact",
        ranges: [{ ...at("😀"), exact: "😀" }],
        sameClaim: true,
        contextChanged: false,
        changes: [],
        meanings: [],
        contextChanges: [],
      },
    ]);
  });

  it("takes a byte-order mark before the list for no part of it, and before a text for a character", () => {
    const plain = oldText.slice(1);
    const list = `\uFEFF${JSON.stringify([{ id: "a", ranges: [at("17 countries")] }])}`;
    const { status, stdout } = carry(list, ["--json"], [oldText, plain]);
    expect(status).toBe(0);
    const { start, end } = at("17 countries");
    expect(JSON.parse(stdout)).toMatchObject([
      {
        outcome: "exact",
        ranges: [{ start: start - 1, end: end - 1, exact: "17 countries" }],
        sameClaim: true,
        contextChanged: false,
      },
    ]);
  });

  it("takes a claim that hangs on no words for one that is where it was", () => {
    const { status, stdout } = carry([{ id: "a", ranges: [] }]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        id: "a",
        outcome: "exact",
        ranges: [],
        sameClaim: true,
        contextChanged: false,
        changes: [],
        meanings: [],
        contextChanges: [],
      },
    ]);
  });

  it("prints a line a span without --json", () => {
    const { stdout } = carry([{ id: "a", ranges: [at("17 countries")] }], []);
    expect(stdout).toBe("a: edited; “18 countries”; no longer the same claim; -“17” +“18”\n");
  });

  it.each([
    ["no JSON", "[", /is not valid JSON/],
    ["JSON after two byte-order marks", "\uFEFF\uFEFF[]", /is not valid JSON/],
    [
      "a range that is no number",
      [{ id: 1, ranges: [{ start: "0", end: 3 }] }],
      /0\.ranges\.0\.start/,
    ],
    ["half an offset", [{ id: 1, ranges: [{ start: 0.5, end: 3 }] }], /0\.ranges\.0\.start/],
    ["a range before the text", [{ id: 1, ranges: [{ start: -1, end: 3 }] }], /span 1: -1 to 3/],
    ["a range from its end", [{ id: 1, ranges: [{ start: 5, end: 3 }] }], /span 1: 5 to 3/],
    ["no list", { id: 1 }, /is no list of spans/],
    ["a range outside", [{ id: "x", ranges: [{ start: 0, end: 999 }] }], /span "x": 0 to 999/],
    ["an empty range", [{ id: 1, ranges: [{ start: 3, end: 3 }] }], /span 1: 3 to 3/],
    [
      "half a character",
      [{ id: 1, ranges: [{ start: 0, end: at("😀").start + 1 }] }],
      /whole characters/,
    ],
  ])("refuses %s in one clear line", (_name, spans, message) => {
    const { status, stderr, stdout } = carry(spans);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
