import { readFileSync } from "node:fs";

/** As much of an article's record as is read before it is kept, for tests of what keeps it. */
export const recordHeading = (articleId: string, title = "Envoys meet", name = "The Line") =>
  new TextEncoder().encode(
    JSON.stringify({
      ...{ format: "stet-report", version: 2, atSeq: 3 },
      newsroom: { id: "01900000-0000-7000-8000-000000000008", name },
      article: { id: articleId, title },
      chain: { head: { hash: "ab".repeat(32) } },
    }),
  );

const golden = new URL("../../reports/formats/golden/report.json", import.meta.url);

/** A record that can be read whole, of another article: what it says of that is in no log, so it does not verify. */
export function wholeRecord(articleId: string, title: string): Uint8Array {
  const report = JSON.parse(readFileSync(golden, "utf8"));
  const article = { ...report.article, id: articleId, title };
  return new TextEncoder().encode(JSON.stringify({ ...report, article }));
}
