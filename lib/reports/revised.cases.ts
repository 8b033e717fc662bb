import { sha256Hex } from "#lib/core/sha256.ts";
import { contactSteps } from "./contacts.cases.ts";
import { expertSteps } from "./experts.cases.ts";
import {
  claimId,
  editor,
  englishArticle,
  type Fixture,
  type FixtureMember,
  type FixtureStep,
  fixtureId,
  reviewer,
  spanAt,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";

/** An editor who has nothing to do with the article but its sign-off. */
export const signer: FixtureMember = {
  member: fixtureId(5, 9),
  name: "Pia Lund",
  roles: ["editor"],
};
const suggestionId = fixtureId(13, 2);
export const secondRevisionId = fixtureId(4, 2);

/** The English article with a suggestion, which a second revision takes over; checked, signed off and published. */
export function revisedArticle(): Fixture {
  const { text, steps } = englishArticle();
  const { data: first } = stepOf(steps, "claim.opened");
  const was = { category: first.category, priority: first.priority, due: null };
  const before: FixtureStep[] = [
    ...steps,
    {
      type: "claim.planned",
      by: reviewer,
      data: { claim: first.claim, ...was, due: "2024-05-17T18:00:00.000Z", was },
      detail: {},
    },
    {
      type: "claim.claimant_set",
      by: reviewer,
      data: { claim: stepOf(steps, "claim.opened", 4).data.claim },
      detail: {
        claimant: {
          ...{ name: "Ben Ortiz", kind: "person", role: "Diplomat" },
          url: "https://example.org/interview",
        },
      },
    },
    {
      type: "annotation.added",
      by: reviewer,
      data: {
        annotation: suggestionId,
        kind: "suggestion",
        revision: stepOf(steps, "article.imported").data.revision,
      },
      detail: {
        body: "He is not the only one.",
        spans: [spanAt(text, "one diplomat")],
        replacement: "a diplomat",
        file: { author: "Ann Lee", at: "2024-05-16T10:00:00Z" },
      },
    },
  ];
  const now = text.replace("one diplomat", "a diplomat");
  const placed = (words: string) => (now.includes(words) ? [spanAt(now, words)] : []);
  const opened = before.flatMap((step) => (step.type === "claim.opened" ? [step] : []));
  const written = before.flatMap((step) => (step.type === "annotation.added" ? [step] : []));
  const claims = opened.filter(({ detail }) => detail.spans.length > 0);
  const revised: FixtureStep = {
    type: "article.revised",
    by: editor,
    data: {
      article: stepOf(steps, "article.imported").data.article,
      revision: secondRevisionId,
      previous: stepOf(steps, "article.imported").data.revision,
      number: 2,
      origin: "edit",
      from: "in_checking",
      to: "in_checking",
      claims: claims.map(({ data }, index) => ({
        claim: data.claim,
        outcome: "exact",
        sameClaim: true,
        contextChanged: index === 0,
        applied: false,
      })),
      annotations: written.map(({ data, detail }) => ({
        annotation: data.annotation,
        outcome: detail.spans.every(({ exact }) => now.includes(exact)) ? "exact" : "edited",
        accepted: data.kind === "suggestion",
      })),
    },
    detail: {
      note: "After the call",
      sha256: sha256Hex(now),
      length: now.length,
      authors: [{ member: editor.member, name: editor.name, because: "revision" }],
      claims: claims.map(({ detail }) => ({
        was: detail.spans.map(({ exact }) => exact),
        spans: detail.spans.flatMap(({ exact }) => placed(exact)),
        changes: [{ removed: "sixteen", added: "17" }],
        contextChanges: [{ removed: "one", added: "a" }],
        meanings: ["number"],
        suggested: { disposition: "corrected", oldText: "one diplomat", newText: "a diplomat" },
      })),
      annotations: written.map(({ detail }) => ({
        spans: detail.spans.flatMap(({ exact }) =>
          now.includes(exact) ? placed(exact) : placed("a diplomat"),
        ),
      })),
    },
  };
  const confirmed: FixtureStep = {
    type: "claim.context_confirmed",
    by: reviewer,
    data: { claim: claims[0]?.data.claim ?? "", revision: secondRevisionId },
    detail: {},
  };
  const signedOff: FixtureStep = {
    type: "article.signed_off",
    by: signer,
    data: {
      article: revised.data.article,
      revision: secondRevisionId,
      signOff: fixtureId(14, 1),
      from: "checked",
      to: "approved",
    },
    detail: { reservations: "Bar the caption.", sha256: sha256Hex(now) },
  };
  const counted = { kind: "number", found: 3, claimed: 2, notCheckable: 0, tested: 1, open: 0 };
  const checked: FixtureStep = {
    type: "article.checked",
    by: reviewer,
    data: {
      ...{ article: revised.data.article, revision: secondRevisionId, checking: fixtureId(18, 1) },
      ...{ scope: "partial", coverage: [counted], from: "in_checking", to: "checked" },
    },
    detail: { sha256: sha256Hex(now), leftOut: "The captions.", because: "They come later." },
  };
  const published: FixtureStep = {
    type: "article.published",
    by: signer,
    data: {
      ...{ article: revised.data.article, revision: secondRevisionId },
      ...{ publication: fixtureId(19, 1), publishedAt: "2024-05-17T06:00:00.000Z" },
      ...{ from: "approved", to: "published" },
    },
    detail: { sha256: sha256Hex(now), url: "https://example.org/envoys" },
  };
  const withdrawn = (
    [
      [2, "returned"],
      [3, "assigned"],
      [5, "stale"],
    ] as const
  ).map(
    ([number, from]): FixtureStep => ({
      type: "claim.withdrawn",
      by: reviewer,
      data: { claim: claimId(number), from, to: "withdrawn" },
      detail: { reason: "The text does not say it any more." },
    }),
  );
  const { annotation } = stepOf(steps, "annotation.added").data;
  const [onQuestion, onClaim] = [
    { reply: fixtureId(15, 1), annotation },
    { reply: fixtureId(15, 2), claim: first.claim },
  ];
  const thread: FixtureStep[] = [
    {
      type: "annotation.edited",
      by: editor,
      data: { annotation },
      detail: { body: "Which diplomat was it?", was: "Which diplomat?" },
    },
    {
      type: "reply.added",
      by: reviewer,
      data: onQuestion,
      detail: { body: "The one who called." },
    },
    {
      type: "reply.edited",
      by: reviewer,
      data: onQuestion,
      detail: { body: "The one who rang.", was: "The one who called." },
    },
    { type: "reply.added", by: editor, data: onClaim, detail: { body: "Please ask them." } },
    { type: "reply.removed", by: editor, data: onClaim, detail: {} },
  ];
  const open = stepOf(before, "claim.opened", 2).data.claim;
  const answered = [fixtureId(16, 1), fixtureId(16, 2)].map(
    (item, index): FixtureStep => ({
      type: "checklist.marked",
      by: reviewer,
      data: { claim: open, item, mark: index === 0 ? "checked" : "does_not_apply", was: "open" },
      detail: { wording: index === 0 ? "The first source was seen" : "Captions agree" },
    }),
  );
  const removed: FixtureStep = {
    type: "annotation.removed",
    by: reviewer,
    data: { annotation: suggestionId },
    detail: {},
  };
  const attached = stepOf(before, "evidence.attached").data;
  return {
    text: now,
    steps: [
      ...before,
      ...expertSteps(attached.claim, attached.evidence),
      ...contactSteps(attached.claim),
      revised,
      confirmed,
      ...thread,
      ...answered,
      removed,
      ...withdrawn,
      checked,
      signedOff,
      published,
    ],
  };
}
