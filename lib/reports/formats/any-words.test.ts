import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { correctedArticle } from "../corrected.cases.ts";
import { discussedArticle, inEditionOf } from "../editions.cases.ts";
import { bytesOf, englishArticle, reportOf } from "../fixtures.cases.ts";
import type { Report } from "../report.ts";
import { logProblem } from "../verify-chain.ts";
import { verifyFile } from "../verify-file.ts";
import { reportSaying } from "./any-words.cases.ts";
import { formats } from "./formats.ts";
import { isIri } from "./jsonld/musts.cases.ts";

const report: Report = reportOf(correctedArticle());
const all = await Promise.all(Object.values(formats).map((load) => load()));
const binary = ["pdf", "docx"];
/** RFC 8785 has no text for half a surrogate pair, and PostgreSQL no place: what holds such JSON is asked without. */
const canonical = ["pdf", "html", "json", "jsonl", "jsonld", "prov", "ninjs", "claim-review"];

/** What cannot be read as the text that it says it is breaks whoever takes it. */
function expectText(name: string, bytes: Uint8Array): void {
  if (binary.includes(name)) return;
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (/^json|prov|ninjs|review/.test(name)) {
    for (const line of name === "jsonl" ? text.trimEnd().split("\n") : [text]) JSON.parse(line);
  }
  if (["jsonld", "claim-review"].includes(name)) JSON.parse(text, expectIri);
}

/** Where linked data has an address, only an IRI may stand; all else is text. */
function expectIri(key: string, value: unknown): unknown {
  if (["id", "source", "url"].includes(key)) expect(value).toSatisfy(isIri);
  return value;
}

test.each(["html", "csv-events", "jsonl"] as const)(
  "what the log says is among the words of %s",
  async (name) => {
    const { chain } = reportSaying(report, (was) => (was === "" ? "" : "Zanzibar"));
    const said = { ...report, chain };
    expect(logProblem(said)).toBeUndefined();
    const text = new TextDecoder().decode(await (await formats[name]()).render(said));
    expect(text).toContain("Zanzibar");
  },
);

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((list) => String.fromCharCode(...list));
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  units,
  fc.constantFrom(
    ...["\uD83D", "\uDE00\uD83D", "\u0000", "\u0007\u001b[31m\u0085\u2028", "\uFFFE\uFFFF"],
    ...["\u202E\u2066abc", "\u2069\u2069\u202C", "\u200F\u200B\u00AD\uFEFF"],
    ...['=1+1\t"\r\n', "]]></script><!--", '#panic("x") $ x^2', "\u0651".repeat(80)],
    ...["constructor", "__proto__", "none"],
    ...["a|b?x={y}^`", "%\u{1F6A2}#a#b"],
  ),
);

test.each(all)(
  "no words break $name",
  async ({ name, render }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 9 }),
        fc.boolean(),
        async (list, isTyped) => {
          let next = 0;
          const said = reportSaying(report, (_was, key) => {
            const chosen = list[next++ % list.length] ?? "";
            const word = canonical.includes(name) ? chosen.toWellFormed() : chosen;
            // Addresses of the web have any words in them, too.
            return isTyped && key === "url" ? `https://example.org/${word}` : word;
          });
          const bytes = await render(said);
          expectText(name, bytes);
          expect(Buffer.compare(await render(said), bytes)).toBe(0);
        },
      ),
      { seed: 17, numRuns: name === "pdf" ? 4 : 15, endOnFailure: true },
    );
  },
  120_000,
);

/** Once each, in the record and in its log: a text, one word that no line can hold, and one that joins all its letters. */
function longOnce(text: string): (was: string, key: string) => string {
  const letters = text.length / 50;
  const long: Record<string, string> = {
    rationale: text.slice(0, letters * 10),
    quote: "x".repeat(letters),
    note: "\u0628\u0651".repeat(letters / 2),
  };
  const first = new Map<string, string>();
  return (was, key) => {
    const words = long[key];
    if (words === undefined || was === "") return was;
    if (!first.has(key)) first.set(key, was);
    return first.get(key) === was ? words : was;
  };
}

test.each(all)(
  "a long text does not break $name",
  async ({ name, render }) => {
    const long = "Ships carried grain. سفن \u{1F6A2}\n".repeat(36_000);
    // A megabyte; typesetting that much takes most of a minute.
    const words = long.slice(0, name === "pdf" ? 50_000 : 1_000_000);
    const title = words.slice(0, 40_000);
    const { article, revision, ...rest } = reportSaying(report, longOnce(words));
    const said = {
      ...rest,
      article: { ...article, title },
      revision: { ...revision, text: revision.text + words },
    };
    expect(logProblem(said)).toBeUndefined();
    expectText(name, await render(said));
  },
  120_000,
);

/** What a machine in another zone and another language makes of a report: SHA-256 of every format. */
function madeIn(file: string, env: Record<string, string>): string {
  const script = `
    import { readFileSync } from "node:fs";
    import { sha256Hex } from "#lib/core/sha256.ts";
    import { formats } from "#lib/reports/formats/formats.ts";
    const report = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));
    for (const load of Object.values(formats)) {
      const { name, render } = await load();
      console.log(name, sha256Hex(await render(report)));
    }`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module-typescript", "--eval", script],
    {
      cwd: new URL("../../..", import.meta.url),
      encoding: "utf8",
      env: { NODE_ENV: "production", PATH: process.env.PATH, ...env },
    },
  );
  expect(stderr).toBe("");
  return stdout;
}

test("hostile words come out the same in every zone and language", () => {
  const folder = mkdtempSync(join(tmpdir(), "stet-words-"));
  try {
    const file = join(folder, "report.json");
    const said = reportSaying(report, () => "Any \u202E١٧ \u0000 👩‍👩‍👧 <b>");
    writeFileSync(file, JSON.stringify(said));
    const here = madeIn(file, { TZ: "America/St_Johns", LANG: "de_DE.UTF-8" });
    expect(here.trim().split("\n")).toHaveLength(all.length);
    expect(madeIn(file, { TZ: "Pacific/Apia", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" })).toBe(
      here,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

const carriers = ["json", "html", "pdf"] as const;
const editions: [string, Report][] = [
  ["a whole report", reportOf(englishArticle())],
  ["a public one without names", inEditionOf(discussedArticle(), "public", true)],
];

test.each(carriers.flatMap((name) => editions.map(([which, known]) => ({ name, which, known }))))(
  "one byte of $which as $name changed, anywhere, does not hold",
  async ({ name, known }) => {
    const bytes = name === "json" ? bytesOf(known) : await (await formats[name]()).render(known);
    const flips = fc.record({
      at: fc.integer({ min: 0, max: bytes.length - 1 }),
      bit: fc.integer({ min: 0, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(flips, async ({ at, bit }) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const found = await verifyFile(changed);
        // Where it is the name of how pages were set, they are not compared, and that is said.
        expect(found.ok && found.pages !== "not_compared").toBe(false);
      }),
      { seed: 17, numRuns: name === "pdf" ? 12 : 60, endOnFailure: true },
    );
  },
  120_000,
);
