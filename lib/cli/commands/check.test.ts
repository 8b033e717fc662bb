import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { CheckResult } from "#lib/engines/checks/result.ts";

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "stet-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function stet(args: string[], input: string | Uint8Array = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/cli/stet.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const WRONG = "Votes came from three towns: Ayr, Bath, Cork and Deal.";
const RIGHT = "Votes came from three towns: Ayr, Bath and Cork.";

describe("stet check", () => {
  it("prints one JSON object and exits 1 at a contradiction, 0 without one", () => {
    const wrong = stet(["check", file("wrong.txt", WRONG), "--json"]);
    expect(wrong.status).toBe(1);
    const result = JSON.parse(wrong.stdout) as CheckResult;
    expect(result.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ["list-count", "contradiction"],
    ]);
    expect(stet(["check", "-", "--json"], RIGHT).status).toBe(0);
  });

  it("counts offsets over the file as it is, byte-order mark and CRLF included", () => {
    const text = `\uFEFF😀 Poll\r\n\r\n${WRONG}`;
    const { stdout } = stet(["check", file("bom.txt", text), "--json"]);
    const result = JSON.parse(stdout) as CheckResult;
    expect(result.document.length).toBe(text.length);
    for (const { start, end, exact } of result.findings.flatMap((finding) => finding.spans)) {
      expect(text.slice(start, end)).toBe(exact);
    }
  });

  it("prints a report for people without --json", () => {
    const { stdout } = stet(["check", "-"], WRONG);
    expect(stdout).toContain("standard input: 1 contradiction");
    expect(stdout).toContain("says 3 towns and lists 4");
    expect(stdout).toContain("Either 3 → 4, or 1 item too many in the list.");
  });

  it("names the time zone as IANA does", () => {
    const { stdout } = stet(["check", "-", "--json", "--time-zone", "asia/riyadh"], RIGHT);
    expect((JSON.parse(stdout) as CheckResult).document.timeZone).toBe("Asia/Riyadh");
  });

  it("says in one line that no rule reads the language", () => {
    const { status, stdout } = stet(["check", "-", "--language", "zz"], WRONG);
    expect(status).toBe(0);
    expect(stdout).toContain("\nNo rule reads this language (zz), so nothing was tested.\n");
    expect(stet(["check", "-"], RIGHT).stdout).not.toContain("nothing was tested");
  });

  it.each([
    [["check"], "name the file"],
    [["check", "no-such-file.txt"], "there is no such file"],
    [["check", "."], "it is a folder"],
    [["check", "-", "--published", "2024-02-30"], "--published takes a date"],
    [["check", "-", "--time-zone", "Moon/Base"], "--time-zone takes an IANA time zone"],
    [["check", "-", "--language", "not a tag"], "--language takes a language tag"],
    [["check", "-", "--nonsense"], "unknown option '--nonsense'"],
    [["check", "-", "--source", "-"], "standard input can be read only once"],
    [["check", "--jsonl", "some-file.txt"], "--jsonl reads"],
    [["chekc"], "no command is called “chekc”"],
    [[], "no command given"],
  ])("%j: exits 2 with one clear line", (args, line) => {
    const { status, stdout, stderr } = stet(args, RIGHT);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(line);
  });

  it("exits 2 at bytes that are no UTF-8", () => {
    const { status, stderr } = stet(["check", "-"], Uint8Array.of(0x61, 0xff, 0x62));
    expect(status).toBe(2);
    expect(stderr).toBe("stet check: Standard input is not valid UTF-8 text.\n");
  });

  it("checks a text a line with --jsonl, and goes on after a line that it cannot read", () => {
    const lines = [
      { id: 1, text: RIGHT },
      { id: "b", text: WRONG, published: "2024-05-17", timeZone: "Asia/Riyadh", sources: ["x"] },
      { id: "c" },
      { id: "d", text: RIGHT, published: "yesterday" },
    ].map((line) => JSON.stringify(line));
    const { status, stdout } = stet(["check", "--jsonl"], [...lines, "{", "", ""].join("\n"));
    const out = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Partial<CheckResult> & { id: unknown; error?: string });
    expect(out.map(({ id }) => id)).toEqual([1, "b", "c", "d", null]);
    expect(out.map(({ error }) => error === undefined)).toEqual([true, true, false, false, false]);
    expect(out[1]?.document?.publishedOn).toBe("2024-05-17");
    expect(status).toBe(2);
    expect(stet(["check", "--jsonl"], `${lines[1]}\n`).status).toBe(1);
    expect(stet(["check", "--jsonl"], `${lines[0]}`).status).toBe(0);
  });

  const seed = join(root, "../shared/seeds/000_4b8dff1a9983f0d0.txt");
  it.skipIf(!existsSync(seed))(
    "finds 17 stated and 18 listed in the article it was made for",
    () => {
      const { status, stdout } = stet(["check", seed, "--json"]);
      const result = JSON.parse(stdout) as CheckResult;
      const text = readFileSync(seed, "utf8");
      expect(status).toBe(1);
      expect(result.document).toMatchObject({ publishedOn: "2024-05-17", timeZone: "Asia/Riyadh" });
      const wrong = result.findings.filter((finding) => finding.outcome === "contradiction");
      expect(
        wrong.map(({ rule, stated, computed }) => [rule, stated.value, computed.value]),
      ).toEqual([["list-count", 17, 18]]);
      expect(wrong[0]?.reconciliation).toContain("leaving out the United States");
      expect(wrong[0]?.spans.filter((span) => span.role === "item")).toHaveLength(18);
      const days = result.findings.filter((finding) => finding.rule === "relative-date");
      expect(days.map(({ stated, computed }) => [stated.text, computed.value])).toEqual([
        ["Thursday", "2024-05-16"],
        ["Thursday", "2024-05-16"],
        ["Wednesday", "2024-05-15"],
        ["Wednesday", "2024-05-15"],
        ["Thursday", "2024-05-16"],
      ]);
      for (const { start, end, exact } of result.findings.flatMap((finding) => finding.spans)) {
        expect(text.slice(start, end)).toBe(exact);
      }
    },
  );
});
