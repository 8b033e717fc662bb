import { expect, test } from "vitest";
import { z } from "zod";
import { ERASURE_MARK } from "#lib/engines/hash-chain/erasure-mark.ts";
import { correctedArticle } from "../corrected.cases.ts";
import { englishArticle, reportOf } from "../fixtures.cases.ts";
import type { Claim, Report } from "../report.ts";
import { claimReview, reviewsOf } from "./claim-review.ts";

/** What schema.org has of these types, and those who gather ClaimReview ask for; strict, so that nothing else is in it. */
const rating = z
  .strictObject({
    "@type": z.literal("Rating"),
    alternateName: z.string().min(1),
    ratingValue: z.number().optional(),
    bestRating: z.number().optional(),
    worstRating: z.number().optional(),
  })
  .refine(({ ratingValue: value, bestRating: best, worstRating: worst }) => {
    if (value === undefined) return best === undefined && worst === undefined;
    return best !== undefined && worst !== undefined && worst <= value && value <= best;
  });
const named = { name: z.string().min(1) };
const schema = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(
    z.strictObject({
      "@type": z.literal("ClaimReview"),
      url: z.url(),
      datePublished: z.iso.datetime(),
      inLanguage: z.string(),
      claimReviewed: z.string().min(1),
      reviewBody: z.string(),
      reviewRating: rating,
      author: z.strictObject({ "@type": z.literal("Organization"), ...named }),
      itemReviewed: z.strictObject({
        "@type": z.literal("Claim"),
        text: z.string().min(1),
        author: z.union([
          z.strictObject({
            ...{ "@type": z.literal("Person"), ...named, jobTitle: z.string().optional() },
          }),
          z.strictObject({
            ...{ "@type": z.literal("Organization"), ...named, description: z.string().optional() },
          }),
        ]),
        appearance: z
          .strictObject({
            "@type": z.literal("CreativeWork"),
            url: z.url({ protocol: /^https?$/ }),
          })
          .optional(),
      }),
    }),
  ),
});

const claimant = { name: "Ben Ortiz", kind: "person", role: "Diplomat", url: "" };

/** The English report, whose first claim is approved, claimed by somebody. */
function claimedBy(
  change: Partial<Omit<Claim, "claimant">> & { claimant?: Claim["claimant"] } = { claimant },
): Report {
  const report = reportOf(englishArticle());
  const claims = report.claims.map((one, index) => (index === 0 ? { ...one, ...change } : one));
  return { ...report, claims };
}

async function rendered(report: Report) {
  return schema.parse(JSON.parse(new TextDecoder().decode(await claimReview.render(report))));
}

test("an approved claim of somebody is reviewed, with rating, dates and one address", async () => {
  const report = claimedBy();
  const { "@graph": reviews } = await rendered(report);
  expect(reviews).toEqual([
    {
      "@type": "ClaimReview",
      url: `urn:uuid:${report.claims[0]?.id}`,
      datePublished: "2024-05-17T01:46:00.000Z",
      inLanguage: "en",
      claimReviewed: "Envoys of 17 countries attended.",
      reviewBody: "The statement counts the guests; the host’s own diplomats come on top.",
      reviewRating: {
        "@type": "Rating",
        alternateName: "Partly right",
        ...{ ratingValue: 3, bestRating: 4, worstRating: 1 },
      },
      author: { "@type": "Organization", name: "The Harbour Desk" },
      itemReviewed: {
        "@type": "Claim",
        text: "Envoys of 17 countries attended.",
        author: { "@type": "Person", name: "Ben Ortiz", jobTitle: "Diplomat" },
      },
    },
  ]);
});

test("where they said it is told, as far as it is an address of the web", async () => {
  const appearanceAt = async (url: string) => {
    const { "@graph": reviews } = await rendered(
      claimedBy({ claimant: { name: "The Ministry", kind: "organisation", role: "", url } }),
    );
    expect(reviews[0]?.itemReviewed.author).toEqual({
      "@type": "Organization",
      name: "The Ministry",
    });
    return reviews[0]?.itemReviewed.appearance?.url;
  };
  expect(await appearanceAt("https://example.org/speech?a=1#b")).toBe(
    "https://example.org/speech?a=1#b",
  );
  expect(await appearanceAt("javascript:alert(1)")).toBeUndefined();
});

test("once it is published, a review's address is the claim in the last text that was", async () => {
  const [publication] = reportOf(correctedArticle()).article.publications;
  if (!publication) throw new Error("It was not published.");
  const addressAt = async (...urls: string[]) => {
    const report = claimedBy();
    const publications = urls.map((url) => ({ ...publication, url }));
    const { "@graph": reviews } = await rendered({
      ...report,
      article: { ...report.article, publications },
    });
    return reviews.map(({ url }) => url);
  };
  expect(await addressAt("https://example.org/first", "https://example.org/envoys?a=1")).toEqual([
    "https://example.org/envoys?a=1#claim-1",
  ]);
  expect(await addressAt("https://example.org/a|b?x={y}^`#top#b")).toEqual([
    "https://example.org/a%7Cb?x=%7By%7D%5E%60#claim-1",
  ]);
  expect(await addressAt(ERASURE_MARK)).toEqual([`urn:uuid:${claimedBy().claims[0]?.id}`]);
});

test.each<[string, Partial<Claim>]>([
  ["the newsroom's own", { claimant: undefined }],
  ["the newsroom's by its name", { claimant: { ...claimant, name: " the HARBOUR\u00a0desk " } }],
  ["stale", { claimant, state: "stale" }],
  ["without a decision", { claimant, decisions: [] }],
])("a claim is not reviewed that is %s", (_name, change) => {
  expect(reviewsOf(claimedBy(change))["@graph"]).toEqual([]);
});

test("a verdict with no place on the scale has no number; an opinion is no review", async () => {
  const [verdict] = reportOf(englishArticle()).claims[0]?.verdicts ?? [];
  if (!verdict) throw new Error("The claim has no verdict.");
  const rated = (rating: string) => claimedBy({ claimant, verdicts: [{ ...verdict, rating }] });
  const { "@graph": open } = await rendered(rated("unverifiable"));
  expect(open.map(({ reviewRating }) => reviewRating)).toEqual([
    { "@type": "Rating", alternateName: "Partly right" },
  ]);
  expect((await rendered(rated("not_checkable")))["@graph"]).toEqual([]);
});
