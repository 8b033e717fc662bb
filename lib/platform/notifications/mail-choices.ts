import type { NotificationKind } from "./kinds.ts";

/** When somebody is told of a kind by e-mail. */
export const mailChoices = { none: "Never", at_once: "At once", daily: "Once a day" } as const;
export type MailChoice = keyof typeof mailChoices;
export const choiceKeys = Object.keys(mailChoices) as [MailChoice, ...MailChoice[]];

/** What holds for whoever has chosen nothing: at once what asks them for something. */
export const usualChoices: Record<NotificationKind, MailChoice> = {
  assigned: "at_once",
  returned: "at_once",
  approved: "daily",
  stale: "at_once",
};
