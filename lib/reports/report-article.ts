import { z } from "zod";
import { done, id, sha256, span, text, time } from "./report-parts.ts";

/** The end of checking that stands: of what, and how the facts of the text were accounted for then. */
const checking = z.strictObject({
  id,
  revision: id,
  /** Empty, as its texts, where they were erased. */
  sha256: text,
  /** `full` or `partial`. */
  scope: text,
  leftOut: text,
  because: text,
  coverage: z.array(
    z.strictObject({
      kind: text,
      found: z.int(),
      claimed: z.int(),
      notCheckable: z.int(),
      tested: z.int(),
      open: z.int(),
    }),
  ),
  ...done,
});

/** A signature that the newsroom's rules ask for besides the sign-off, and of whom any one gives it. */
const need = z.strictObject({ rule: id, label: text, level: text, members: z.array(id) });

/**
 * How great the risk was when a text was published, what was asked for because of it, and which signature was given;
 * nothing where it was ordinary and nothing was asked for, as in records of before.
 */
const signed = {
  risk: text.optional(),
  needed: z.array(need.extend({ signature: id.nullable() })).optional(),
};

const publication = z.strictObject({
  id,
  revision: id,
  sha256: text,
  url: text,
  publishedAt: time,
  ...signed,
  ...done,
});

/** A level of risk that an editor set. */
const risk = z.strictObject({ level: text, was: text, reason: text, ...done });

/** What a signer said of a text besides its sign-off. */
const signature = z.strictObject({
  id,
  revision: id,
  sha256: text,
  /** The rule as it was then. */
  ...need.shape,
  /** `given` or `objection`. */
  kind: text,
  /** Reservations; of an objection, why. */
  words: text,
  ...done,
  /** A signature falls when its text is worked on again, an objection when it becomes another text. */
  stands: z.boolean(),
  withdrawn: z.strictObject(done).nullable(),
});

/** An error in the published text, and what came of it. */
const correction = z.strictObject({
  id,
  /** The published text in which it stands; and where, if that was said. */
  revision: id,
  claim: id.nullable(),
  span: span.nullable(),
  error: text,
  foundAt: time,
  foundHow: text,
  foundBy: text,
  severity: text,
  errorType: text,
  ...done,
  made: z
    .strictObject({
      revision: id,
      rootCause: text,
      /** The stage that missed it. */
      missedAt: text,
      oldText: text,
      newText: text,
      notice: text,
      url: text,
      /** The check that would have caught it. */
      rule: text.nullable(),
      ...signed,
      ...done,
    })
    .nullable(),
});

/** The article as its log leaves it. */
export const article = z.strictObject({
  id,
  title: text,
  byline: z.strictObject({ text, members: z.array(id) }),
  authors: z.array(z.strictObject({ member: id, because: text })),
  language: text,
  direction: z.enum(["ltr", "rtl"]),
  dateline: z.strictObject({
    publishedOn: text,
    publishedTime: text.nullable(),
    timeZone: text,
  }),
  state: text,
  importedBy: id,
  importedAt: time,
  /** What was settled in the text when it was imported. */
  notes: z.array(text),
  checking: checking.nullable(),
  /** The sign-off that stands, of the revision that is reported. */
  signOff: z.strictObject({ id, revision: id, sha256, reservations: text, ...done }).nullable(),
  /** Its level of risk, and each time that one was set; none where nobody did: it is ordinary. */
  risk: text.optional(),
  risks: z.array(risk).optional(),
  /** The signatures that its text needs besides, as was last said of it; and those that were given. */
  needed: z.array(need).optional(),
  signatures: z.array(signature).optional(),
  /** Where it was published, the first time first. */
  publications: z.array(publication),
  corrections: z.array(correction),
});
