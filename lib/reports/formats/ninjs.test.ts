import { expect, test } from "vitest";
import {
  arabicArticle,
  awkwardArticle,
  bareArticle,
  crowdedArticle,
  englishArticle,
  reportOf,
} from "../fixtures.cases.ts";
import { revisedArticle } from "../revised.cases.ts";
import { itemSchema } from "./ninjs/item.ts";
import { itemOf, ninjs } from "./ninjs.ts";

const articles = [
  ...[englishArticle(), arabicArticle(), bareArticle(), crowdedArticle(3)],
  ...[awkwardArticle(), revisedArticle()],
];

test.each(articles.map(reportOf))(
  "it is an item as the standard has it: $article.title",
  async (report) => {
    const item = JSON.parse(new TextDecoder().decode(await ninjs.render(report)));
    expect(itemSchema.parse(item)).toEqual(itemOf(report));
    expect(item.bodies[0].value).toBe(report.revision.text);
  },
);

test("what nobody signed off is withheld, and it says why", () => {
  const { pubStatus, edNote, descriptions, altIds } = itemOf(reportOf(englishArticle()));
  expect(pubStatus).toBe("withheld");
  expect(edNote).toBe(
    "Not to be published. Nobody has signed this text off. Its checking is not finished. Claims 2, 3, and 5 are not settled. Claim 1 has an approved correction that is not made.",
  );
  const [clearance] = descriptions;
  expect(JSON.parse(clearance?.value ?? "")).toMatchObject({ cleared: false, signOff: null });
  expect(altIds.map(({ role }) => role)).toEqual([
    ...["revision", "text-sha256", "log-event", "log-head-sha256"],
  ]);
});

test("what was signed off is usable, with who cleared it and the reservations", () => {
  const report = reportOf(revisedArticle());
  const { pubStatus, edNote, version, descriptions } = itemOf(report);
  expect(pubStatus).toBe("usable");
  expect(edNote).toMatch(
    /^Cleared for publication by Pia Lund, .+ Reservations: Bar the caption\.$/,
  );
  expect(version).toBe("2");
  expect(JSON.parse(descriptions[0]?.value ?? "")).toMatchObject({
    cleared: true,
    sha256: report.revision.sha256,
    because: [],
  });
});

test("a killed article is cancelled, whoever signed it off", () => {
  const report = reportOf(revisedArticle());
  const killed = { ...report, article: { ...report.article, state: "killed" } };
  expect(itemOf(killed).pubStatus).toBe("canceled");
});

test("words and characters are counted as people count them", () => {
  const [body] = itemOf(reportOf(bareArticle())).bodies;
  expect(body).toMatchObject({ charCount: 13, wordCount: 3 });
});
