import type { Role } from "#lib/engines/permissions/facts.ts";

/** What each role may do and never may, in words for the people who hold it (docs/product.md's table). */
export const roleNotes: Record<Role, { may: string; never: string }> = {
  reporter: {
    may: "Imports drafts, adds sources, comments and answers questions.",
    never: "Gives a verdict on, or approves, anything in an article that they wrote.",
  },
  reviewer: {
    may: "Marks the text, opens claims, runs checks, attaches evidence, proposes verdicts.",
    never: "Approves.",
  },
  editor: {
    may: "All that a reviewer does; approves or returns claims; sets up the checks; exports reports.",
    never: "Approves where they proposed the verdict, attached the evidence or wrote the article.",
  },
  auditor: {
    may: "Reads everything here, the log included, and exports reports.",
    never: "Changes anything.",
  },
  admin: {
    may: "Adds members and gives them their roles; sets up the checks.",
    never: "Approves anything by being admin.",
  },
  bot: {
    may: "Suggests findings: the check engine, and programs that use the API.",
    never: "Gives a verdict, or approves.",
  },
};
