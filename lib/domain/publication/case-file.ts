/** A text as the check engine's command line and its measurement take one, and what a rule must say of it. */
interface Case {
  id: string;
  text: string;
  published: string;
  timeZone: string;
  language: string;
  expected: { outcome: "contradiction"; stated: string }[];
}

export interface CaseParts {
  /** Of the correction. */
  id: string;
  article: { publishedOn: string; timeZone: string; language: string };
  /** The published text, and the words of it that are wrong. */
  text: string;
  exact: string;
  /** The text by which it was corrected, where it was and differs. */
  correctedText?: string;
}

/**
 * A published error as cases for the check engine, a JSON object a line: the text in which a rule must find it, and once
 * it is corrected the text in which it must find nothing. `stet check --jsonl` reads them as they are, and so does the
 * measurement of the rule.
 */
export function caseFileOf({ id, article, text, exact, correctedText }: CaseParts): string {
  const { publishedOn: published, timeZone, language } = article;
  const of = { published, timeZone, language };
  const cases: Case[] = [
    { id, text, ...of, expected: [{ outcome: "contradiction", stated: exact }] },
    ...(correctedText === undefined
      ? []
      : [{ id: `${id}-corrected`, text: correctedText, ...of, expected: [] }]),
  ];
  return cases.map((one) => `${JSON.stringify(one)}\n`).join("");
}
