import { strFromU8, unzipSync } from "fflate";
import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import { reportEditions, reportFormats } from "#lib/domain/exports/schema.ts";
import { buildReport } from "../build-report.ts";
import { discussedArticle, inEditionOf, ofTheHouse, reviewersNames } from "../editions.cases.ts";
import { type Fixture, reportOf, sourceId } from "../fixtures.cases.ts";
import { leftOutSentences } from "../in-edition.ts";
import { WITHHELD } from "../leave-out.ts";
import { recordInFile } from "../record-in-file.ts";
import type { Report } from "../report.ts";
import { verifyFile } from "../verify-file.ts";
import { formats } from "./formats.ts";

/** What only those named for it see, of the first source and its evidence. */
const restricted = ["Quillfeather"];

/** The article whose first source is restricted, read as nobody: nothing lies beside the events that are about it. */
function guardedArticle(): { chain: Report["chain"]; text: string } {
  const article: Fixture = structuredClone(discussedArticle());
  const pieces = new Set<string>();
  for (const step of article.steps) {
    if (step.type === "source.added" && step.data.source === sourceId(1)) {
      step.data.restricted = true;
      step.detail.title = "Notes of Quillfeather";
    }
    if (step.type === "evidence.attached" && step.data.source === sourceId(1))
      pieces.add(step.data.evidence);
  }
  const { chain } = reportOf(article);
  // Whoever outside is shown a piece was asked something, which everybody in the newsroom sees.
  const isOfIt = (body: string) =>
    [sourceId(1), ...pieces].some((id) => body.includes(`"${id}"`)) &&
    !body.includes('"type":"expert.asked"');
  const events = chain.events.map((event) =>
    isOfIt(event.body) ? { ...event, salt: null, detail: null } : event,
  );
  return { chain: { ...chain, events }, text: article.text };
}

const { chain, text } = guardedArticle();
const report = (edition: (typeof reportEditions)[number]) =>
  buildReport({ chain, text, edition, hideNames: true });

/** Everything that a file says, whatever it is packed in. */
async function wordsOf(name: string, bytes: Uint8Array): Promise<string> {
  if (name === "docx")
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join("\n");
  const raw = Buffer.from(bytes).toString("utf8");
  if (name !== "pdf") return raw;
  const pages = await extractText(bytes.slice(), { mergePages: true });
  const carried = await recordInFile(bytes);
  return [raw, pages.text, Buffer.from(carried?.record ?? []).toString("utf8")].join("\n");
}

/** Words without line breaks and doubled escapes, so that a quotation in JSON in HTML is found as it is. */
const flat = (said: string) => said.replaceAll(/\\+n|\s+/g, " ");

const withheld: Record<(typeof reportEditions)[number], string[]> = {
  internal: restricted,
  legal: restricted,
  public: [...restricted, ...ofTheHouse, ...reviewersNames],
};

describe.each(reportEditions)("the %s edition", (edition) => {
  const its = report(edition);

  test.each(reportFormats)(
    "as %s has none of the words that are withheld from it",
    async (name) => {
      const { render } = await formats[name]();
      const said = flat(await wordsOf(name, await render(its)));
      expect(said.length).toBeGreaterThan(40);
      for (const words of withheld[edition]) expect(said).not.toContain(words);
    },
  );

  test.each(["json", "html", "pdf"] as const)("as %s verifies", async (name) => {
    const { render } = await formats[name]();
    expect(await verifyFile(await render(its))).toMatchObject({ ok: true, summary: { edition } });
  });
});

test("what is withheld from the public stands in the internal edition, in some format", async () => {
  const all = await Promise.all(
    reportFormats.map(async (name) => {
      const { render } = await formats[name]();
      return flat(await wordsOf(name, await render(inEditionOf(discussedArticle(), "internal"))));
    }),
  );
  for (const words of [...ofTheHouse, ...reviewersNames])
    expect(
      all.some((said) => said.includes(words)),
      words,
    ).toBe(true);
});

/** ClaimReview has no place for it. */
const silent = ["claim-review"];

test.each(reportFormats.filter((name) => !silent.includes(name)))(
  "%s says what is left out",
  async (name) => {
    const its = report("public");
    const { render } = await formats[name]();
    const said = flat(await wordsOf(name, await render(its)));
    const sentences = leftOutSentences(its);
    expect(sentences).toContain(WITHHELD);
    // Of pages, lines are broken anywhere; of JSON, the record has the parts.
    const parts = [...(its.omissions ?? []).map(({ says }) => says), WITHHELD];
    for (const part of parts) expect(said).toContain(part);
  },
);
