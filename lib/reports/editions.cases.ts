import { decidedAlone } from "./alone.cases.ts";
import { buildReport, type ReportParts } from "./build-report.ts";
import {
  claimId,
  englishArticle,
  type Fixture,
  type FixtureStep,
  openStep,
  reportOf,
  reviewer,
  sourceStep,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import type { Report } from "./report.ts";
import { revisedArticle, signer } from "./revised.cases.ts";

/** Words of the article below that a public edition has nowhere. */
export const ofTheHouse = [
  "Which diplomat",
  "The one who rang",
  "The one who called",
  "Please ask them",
  "He is not the only one",
  "Ann Lee",
  "Mina Roth",
  "roth@example.org",
  "Odd Lien",
  "How many came?",
  "those who were asked",
  "Ring her at night",
  "The consulate calls back",
];

/** And the members whom it names by their roles where the newsroom wishes: all but the one in the byline. */
export const reviewersNames = ["Jonas Weber", "Lena Brandt", "Omar Haddad", "Pia Lund"];

const next = { from: "researching", to: "waiting_for_source" };

/** A claim that waited, and was withdrawn for a reason that names somebody. */
function waitingSteps(number: number, opened: FixtureStep, revision: string): FixtureStep[] {
  const claim = claimId(number);
  if (opened.type === "claim.opened") opened.data.revision = revision;
  return [
    opened,
    {
      type: "claim.research_started",
      by: reviewer,
      data: { claim, from: "open", to: "researching" },
      detail: {},
    },
    {
      type: "claim.waiting",
      by: reviewer,
      data: { claim, ...next },
      detail: { reason: "The consulate calls back." },
    },
    {
      type: "claim.withdrawn",
      by: signer,
      data: { claim, from: next.to, to: "withdrawn" },
      detail: {
        reason: "They were asked twice. Jonas Weber could not reach them. Nobody else knows.",
      },
    },
  ];
}

/** An article with all that editions tell differently: notes, replies, experts, contacts, waiting, names in words. */
export function discussedArticle(): Fixture {
  const { text, steps } = decidedAlone(revisedArticle(), signer);
  const source = sourceStep(3, "Minutes of the meeting");
  stepOf([source], "source.added").detail.note = "Ring her at night.";
  const number = steps.filter(({ type }) => type === "claim.opened").length + 1;
  const opened = openStep(text, number, "The minutes name a place.", []);
  const waited = waitingSteps(number, opened, stepOf(steps, "article.revised").data.revision);
  const at = steps.findIndex(({ type }) => type === "article.checked");
  return { text, steps: [...steps.slice(0, at), source, ...waited, ...steps.slice(at)] };
}

/** An article with a claim, not yet checked, whose words name a reviewer. */
export function namedInClaim(): Fixture {
  const { text, steps } = englishArticle();
  stepOf(steps, "claim.opened", 2).detail.statement = "Jonas Weber says that a name is missing.";
  return { text, steps };
}

/** The report of an article in an edition. */
export function inEditionOf(
  fixture: Fixture,
  edition: ReportParts["edition"],
  hideNames = false,
): Report {
  const { chain } = reportOf(fixture);
  return buildReport({ chain, text: fixture.text, edition, hideNames });
}
