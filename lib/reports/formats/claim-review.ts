import { canonicalJson } from "#lib/core/canonical-json.ts";
import { safeAddress } from "#lib/core/text/safe-address.ts";
import { isNewsroomItself } from "#lib/domain/claims/claimant.ts";
import type { Claim, Report } from "../report.ts";
import { type ReviewRating, ratingOf } from "./claim-review/rating.ts";
import type { Format } from "./format.ts";

type Thing = Record<string, unknown> & { "@type": string };

interface ClaimReview {
  "@type": "ClaimReview";
  url: string;
  datePublished: string;
  inLanguage: string;
  claimReviewed: string;
  reviewBody: string;
  reviewRating: ReviewRating;
  author: Thing;
  itemReviewed: Thing;
}

/** Who claimed it, and where they said so, where that is known. */
function itemOf({ statement }: Claim, claimant: NonNullable<Claim["claimant"]>): Thing {
  const { name, kind, role, url } = claimant;
  const isPerson = kind !== "organisation";
  const said = role === "" ? {} : { [isPerson ? "jobTitle" : "description"]: role };
  const address = safeAddress(url);
  return {
    "@type": "Claim",
    text: statement,
    author: { "@type": isPerson ? "Person" : "Organization", name, ...said },
    ...(address ? { appearance: { "@type": "CreativeWork", url: address } } : {}),
  };
}

/** Where the review is: at the claim, in what was published last; before that it has a name and no place. */
function addressOf({ id, number }: Claim, { publications }: Report["article"]): string {
  const published = safeAddress(publications.at(-1)?.url ?? "");
  return published ? `${published.replace(/#.*/, "")}#claim-${number}` : `urn:uuid:${id}`;
}

function reviewOf(claim: Claim, { newsroom, article }: Report): ClaimReview | undefined {
  const verdict = claim.verdicts.at(-1);
  const decision = claim.decisions.findLast(
    ({ kind, verdict: of }) => kind === "approve" && of === verdict?.id,
  );
  const { claimant, state } = claim;
  if (state !== "approved" || !claimant || !verdict || !decision) return undefined;
  // Nobody reviews what they say themselves; a claim that came with a record may have such a claimant.
  if (isNewsroomItself(claimant, newsroom.name)) return undefined;
  const reviewRating = ratingOf(verdict);
  return (
    reviewRating && {
      "@type": "ClaimReview",
      url: addressOf(claim, article),
      datePublished: decision.at,
      inLanguage: article.language,
      claimReviewed: claim.statement,
      reviewBody: verdict.rationale,
      reviewRating,
      author: { "@type": "Organization", name: newsroom.name },
      itemReviewed: itemOf(claim, claimant),
    }
  );
}

/** The approved claims that somebody other than the newsroom made, as reviews of what they said. */
export function reviewsOf(report: Report): { "@context": string; "@graph": ClaimReview[] } {
  return {
    "@context": "https://schema.org",
    "@graph": report.claims.flatMap((claim) => reviewOf(claim, report) ?? []),
  };
}

/** ClaimReview (schema.org) as JSON-LD, for search engines and whatever else gathers fact checks. */
export const claimReview: Format = {
  name: "claim-review",
  ending: "claim-review.jsonld",
  mediaType: "application/ld+json",
  render: async (report) => new TextEncoder().encode(canonicalJson(reviewsOf(report))),
};
