import type { Report } from "../../report.ts";

type Done = { by: string };

/** What programs of the newsroom's did besides the checks, by their members' names in it; they can do no more. */
function byPrograms({ article, revisions, claims, annotations, people }: Report): string[] {
  const bots = new Set(
    people.filter(({ roles }) => roles.includes("bot")).map(({ member }) => member),
  );
  const told = (done: readonly Done[], one: string, many: (count: number) => string) => {
    const count = done.filter(({ by }) => bots.has(by)).length;
    return count === 0 ? [] : [count === 1 ? one : many(count)];
  };
  // The first revision is the import.
  const [, ...later] = revisions;
  return [
    ...(bots.has(article.importedBy) ? ["imported the article"] : []),
    ...told(later, "brought in 1 later text", (count) => `brought in ${count} later texts`),
    ...told(claims, "opened 1 claim", (count) => `opened ${count} claims`),
    ...told(
      claims.flatMap(({ evidence }) => evidence),
      "attached 1 piece of evidence",
      (count) => `attached ${count} pieces of evidence`,
    ),
    ...told(annotations, "wrote 1 comment", (count) => `wrote ${count} comments`),
  ];
}

/** What people answer for, and what programs did, who decide nothing. */
export function reviewLine(report: Report): string {
  const decided = report.claims.flatMap(({ state, decisions }) =>
    state === "approved" ? (decisions.findLast(({ kind }) => kind === "approve") ?? []) : [],
  );
  const alone = decided.filter(({ breakGlass }) => breakGlass !== null).length;
  const count =
    decided.length === 1 ? "1 claim is approved," : `${decided.length} claims are approved, each`;
  const approved =
    decided.length === 0
      ? "No claim is approved."
      : `${count} by an editor other than whoever proposed its verdict${alone > 0 ? `, but for ${alone} decided alone, by leave` : ""}.`;
  const done = byPrograms(report);
  const programs =
    done.length === 0
      ? "only tested for consistency"
      : new Intl.ListFormat("en").format(["tested for consistency", ...done]);
  return `Every verdict and decision in this report is a person’s. ${approved} Programs ${programs}; they decided nothing.`;
}
