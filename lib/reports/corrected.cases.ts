import { editor, type Fixture, type FixtureStep, fixtureId, spanAt } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { revisedArticle, secondRevisionId, signer } from "./revised.cases.ts";

const correctionId = fixtureId(20, 1);

/** The revised article once it was published: its error, what was found of it, and the text signed off again for it. */
export function correctedArticle(): Fixture {
  const { text, steps } = revisedArticle();
  const checked = structuredClone(stepOf(steps, "article.checked"));
  const signedOff = structuredClone(stepOf(steps, "article.signed_off"));
  Object.assign(checked.data, { checking: fixtureId(18, 2), from: "correction_open" });
  signedOff.data.signOff = fixtureId(14, 2);
  const { article } = signedOff.data;
  const about = { article, revision: secondRevisionId, correction: correctionId };
  const opened: FixtureStep = {
    type: "correction.opened",
    by: editor,
    data: {
      ...about,
      aboutClaim: stepOf(steps, "claim.opened").data.claim,
      ...{ severity: "correct", errorType: "number", foundAt: "2024-05-17T03:00:00.000Z" },
      ...{ from: "published", to: "correction_open" },
    },
    detail: {
      error: "The host’s own country stands in the list: there are 18.",
      foundHow: "By letter",
      foundBy: "A reader",
      span: spanAt(text, "17 countries"),
    },
  };
  const made: FixtureStep = {
    type: "correction.made",
    by: signer,
    data: {
      ...{ ...about, missedAt: "checking", rule: "list-count" },
      ...{ from: "approved", to: "corrected" },
    },
    detail: {
      rootCause: "Nobody counted the list against the number before it.",
      oldText: "17 countries",
      newText: "18 countries",
      notice:
        "An earlier version of this article gave the number of countries as 17. There were 18.",
      url: "https://example.org/corrections",
    },
  };
  return { text, steps: [...steps, opened, checked, signedOff, made] };
}
