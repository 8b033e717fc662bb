import { z } from "zod";
import { moment } from "#lib/core/moment.ts";
import { noteInput } from "#lib/core/text/rich-text-schema.ts";
import { atMost, isWritten, written } from "#lib/core/text/written.ts";
import { rangesInput } from "#lib/domain/articles/ranges.ts";
import { type Category, categories, type Priority, priorities } from "./categories.ts";
import { claimantKinds } from "./claimant.ts";
import { changesText, dispositionKeys, ratingKeys } from "./verdicts.ts";

const categoryKeys = Object.keys(categories) as [Category, ...Category[]];
const priorityKeys = Object.keys(priorities) as [Priority, ...Priority[]];

const claimId = z.uuid();
const reason = (ask: string) => written(ask, 5_000);

const claimant = z.object({
  name: written("Please say who claims it.", 200),
  kind: z.enum(claimantKinds).default("person"),
  role: atMost(200).default(""),
  /** Where they said it; may be left out. */
  url: atMost(2_000)
    .default("")
    .refine(
      (address) => address === "" || /^https?:$/.test(URL.parse(address)?.protocol ?? ""),
      "Please give a web address that starts with https://.",
    ),
});

export const openClaimInput = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  statement: written("Please write what is claimed.", 2_000),
  category: z.enum(categoryKeys).default("other"),
  priority: z.enum(priorityKeys).default("normal"),
  /** None for an omission, a picture, a headline that is still missing. */
  ranges: rangesInput.default([]),
  findingId: z.uuid().optional(),
  claimant: claimant.optional(),
});

/** Somebody, or nobody but the newsroom. */
export const setClaimantInput = z.object({ claimId: z.uuid(), claimant: claimant.nullable() });

export const claimInput = z.object({ claimId });
/** To a member, or to nobody. */
export const assignClaimInput = z.object({
  claimId,
  ownerId: z.uuid().nullable(),
  /** Whoever had it when this was chosen: where it is somebody else by now, nothing is changed. */
  saw: z.object({ ownerId: z.uuid().nullable() }).optional(),
});
const plan = {
  category: z.enum(categoryKeys).optional(),
  priority: z.enum(priorityKeys).optional(),
  dueAt: moment.nullish(),
};
/** What is left out stays as it is; a due date can be taken away. */
export const planClaimInput = z.object({
  claimId,
  ...plan,
  /** What stood there when this was chosen: where it is another by now, nothing is changed. */
  saw: z.object(plan).optional(),
});
export const waitForSourceInput = z.object({
  claimId,
  reason: reason("Please say which source this waits for."),
});
export const withdrawClaimInput = z.object({
  claimId,
  reason: reason("Please say why this claim is withdrawn."),
});
export const reopenClaimInput = z.object({
  claimId,
  reason: reason("Please say why this claim is opened again."),
});
export const takeUpClaimInput = z.object({
  claimId,
  reason: reason("Please say why this claim is taken up again."),
});

export const proposeVerdictInput = z
  .object({
    claimId,
    rating: z.enum(ratingKeys),
    disposition: z.enum(dispositionKeys),
    /** Plain words, or a document. */
    rationale: noteInput(5_000).refine(
      ({ text }) => isWritten(text),
      "Please say what the verdict rests on.",
    ),
    oldText: z.string().max(20_000).optional(),
    newText: z.string().max(20_000).optional(),
  })
  .superRefine((input, context) => {
    const { disposition, oldText, newText } = input;
    const complain = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!changesText(disposition)) {
      if (oldText || newText) complain("disposition", "This disposition leaves the text as it is.");
      return;
    }
    if (!oldText) complain("oldText", "Please say which words are to be replaced.");
    if (disposition === "cut" && newText) complain("newText", "A cut leaves no new text.");
    if (disposition !== "cut" && !newText) complain("newText", "Please write the new text.");
    if (oldText && oldText === newText) complain("newText", "The new text is the old one.");
  });
