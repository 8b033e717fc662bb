import type { Messages } from "#lib/platform/languages/load-messages.ts";

type Texts = Messages["outbox"]["answers"];
export type AnswerName = keyof Texts;

let texts: Partial<Record<AnswerName, string>> = {};

/** Says in which words this page answers for the server: they come from the screen, which has the language. */
export function setAnswers(next: Readonly<Record<AnswerName, string>>): void {
  texts = next;
}

export const answer = (name: AnswerName): string => texts[name] ?? "";
