import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReadingRecord } from "#lib/engines/checks/records/reading-record.ts";

interface Line {
  id: unknown;
  readings?: ReadingRecord[];
  error?: string;
}

function stetRead(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["lib/cli/stet.ts", "read", ...args],
    { cwd: join(import.meta.dirname, "../../.."), input, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("stet read --jsonl", () => {
  it("prints what was read of each line, and goes on after one that it cannot read", () => {
    const lines = [
      JSON.stringify({ id: 1, text: "It cost €5." }),
      JSON.stringify({ text: "17 men", language: "en", published: "2024-05-17" }),
      JSON.stringify({ id: 3 }),
    ];
    const { status, stdout } = stetRead(["--jsonl"], lines.join("\n"));
    const out = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
    expect(out.map(({ readings }) => readings?.map(({ kind, exact }) => [kind, exact]))).toEqual([
      [
        ["money", "€5"],
        ["number", "5"],
      ],
      [["number", "17"]],
      undefined,
    ]);
    expect(out[0]?.readings?.[0]).toEqual({
      kind: "money",
      start: 8,
      end: 10,
      exact: "€5",
      values: [{ value: 5, unit: "EUR" }],
    });
    expect(out[2]?.error).toContain("text");
    expect(status).toBe(2);
    expect(stetRead(["--jsonl"], `${lines[0]}\n`).status).toBe(0);
  });

  it("exits 2 with one clear line without --jsonl", () => {
    const { status, stderr } = stetRead([]);
    expect(status).toBe(2);
    expect(stderr).toBe("stet read: give --jsonl; texts are read from standard input.\n");
  });
});
