import { readFileSync, writeFileSync } from "node:fs";
import { sha256Hex } from "#lib/core/sha256.ts";
import { formats } from "#lib/reports/formats/formats.ts";
import { PAGES } from "#lib/reports/formats/pages.ts";
import { reportJsonSchema, SCHEMA_PATH } from "#lib/reports/json-schema.ts";
import { publicOf } from "#lib/reports/public-of.ts";
import { reportSchema } from "#lib/reports/report.ts";

/**
 * Writes the golden files anew: the known report (`report.json`) in every format, its public edition without names
 * (`public.json`) in those that `verify` reads, and the record's schema. To be looked at, page by page, before they are
 * committed. Pages that come out otherwise need another name: see `formats/pages.ts`.
 */
const folder = "lib/reports/formats/golden/";
const known = readFileSync(`${folder}report.json`);
const report = reportSchema.parse(JSON.parse(known.toString()));
const pagesFile = `${folder}pages.json`;
const pages: Record<string, Record<string, string>> = JSON.parse(readFileSync(pagesFile, "utf8"));

writeFileSync(`docs${SCHEMA_PATH}`, reportJsonSchema());

const made: Record<string, string> = {};
for (const load of Object.values(formats)) {
  const { name, ending, render } = await load();
  const bytes = await render(report);
  if (name === "pdf" || name === "html") made[name] = sha256Hex(bytes);
  writeFileSync(`${folder}report.${ending}`, bytes);
}
const open = publicOf(report);
for (const name of ["json", "html", "pdf"] as const) {
  const { ending, render } = await formats[name]();
  writeFileSync(`${folder}public.${ending}`, await render(open));
}
const before = pages[PAGES];
if (before && JSON.stringify(before) !== JSON.stringify(made)) {
  process.stderr.write(
    `The pages come out otherwise than ${PAGES} did: count it up in lib/reports/formats/pages.ts, and run this again.\n`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(pagesFile, `${JSON.stringify({ ...pages, [PAGES]: made }, null, 2)}\n`);
}
