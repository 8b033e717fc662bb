import type { NotificationKind } from "./kinds.ts";

/** When somebody is told of a kind by e-mail. */
export const choiceKeys = ["none", "at_once", "daily"] as const;
export type MailChoice = (typeof choiceKeys)[number];

/** What holds for whoever has chosen nothing: at once what asks them for something. */
export const usualChoices: Record<NotificationKind, MailChoice> = {
  assigned: "at_once",
  returned: "at_once",
  approved: "daily",
  stale: "at_once",
  mentioned: "at_once",
  answered: "at_once",
  overdue: "at_once",
  report_ready: "at_once",
  report_failed: "at_once",
  to_sign: "at_once",
  objected: "at_once",
};
