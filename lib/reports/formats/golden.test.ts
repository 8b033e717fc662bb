import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { publicOf } from "../public-of.ts";
import { reportSchema } from "../report.ts";
import { verifyFile } from "../verify-file.ts";
import { formats } from "./formats.ts";
import { PAGES } from "./pages.ts";

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url));
const report = reportSchema.parse(JSON.parse(golden("report.json").toString()));

/** What a machine far away makes of the known report: SHA-256 of every format, by name. */
const elsewhere = `
  import { readFileSync } from "node:fs";
  import { sha256Hex } from "#lib/core/sha256.ts";
  import { formats } from "#lib/reports/formats/formats.ts";
  const report = JSON.parse(readFileSync("lib/reports/formats/golden/report.json", "utf8"));
  const made = {};
  for (const load of Object.values(formats)) {
    const { name, render } = await load();
    made[name] = sha256Hex(await render(report));
  }
  process.stdout.write(JSON.stringify(made));`;

describe.each(Object.entries(formats))("%s", (_name, load) => {
  test("gives the golden file, byte by byte (else: npm run golden, and look at what changed)", async () => {
    const { ending, render } = await load();
    expect(Buffer.compare(await render(report), golden(`report.${ending}`))).toBe(0);
  });
});

test.each(["json", "html", "pdf"] as const)(
  "the public edition as %s is the golden file",
  async (name) => {
    const { ending, render } = await formats[name]();
    const bytes = golden(`public.${ending}`);
    expect(Buffer.compare(await render(publicOf(report)), bytes)).toBe(0);
    expect(await verifyFile(bytes)).toMatchObject({ ok: true, summary: { edition: "public" } });
  },
);

test("a public edition of before, whose log binds no sentence by itself, holds as it did", async () => {
  const bytes = golden("before.public.json");
  expect(bytes.toString()).not.toContain('\\"parts\\":');
  expect(await verifyFile(bytes)).toMatchObject({
    ...{ ok: true, summary: { edition: "public", unbound: { events: [], decisions: [1, 5] } } },
  });
});

test("another time zone, another locale and no fonts of the host give the same bytes", async () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module-typescript", "--eval", elsewhere],
    {
      cwd: new URL("../../..", import.meta.url),
      encoding: "utf8",
      env: {
        NODE_ENV: "production",
        ...{ PATH: process.env.PATH, TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8" },
        ...{ LC_ALL: "ar_EG.UTF-8", FONTCONFIG_FILE: "/dev/null", HOME: "/nonexistent" },
      },
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const made: Record<string, string> = JSON.parse(stdout);
  for (const load of Object.values(formats)) {
    const { name, ending } = await load();
    expect(made[name], name).toBe(sha256Hex(golden(`report.${ending}`)));
  }
});

test("pages are named as they were set, and the golden ones verify", async () => {
  const pages: Record<string, Record<string, string>> = JSON.parse(golden("pages.json").toString());
  const ofThese = { pdf: sha256Hex(golden("report.pdf")), html: sha256Hex(golden("report.html")) };
  expect(pages[PAGES]).toEqual(ofThese);
  for (const ending of ["pdf", "html"]) {
    expect(await verifyFile(golden(`report.${ending}`))).toMatchObject({ ok: true, pages: "same" });
  }
});
