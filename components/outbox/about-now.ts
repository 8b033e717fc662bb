import { factWords } from "#components/facts/fact-id.ts";
import type { WorkbenchView } from "#components/workbench/workbench-context.ts";
import type { Entry, Json } from "./entries.ts";
import type { Line } from "./line.ts";

type Shown = Pick<
  WorkbenchView,
  "claims" | "checklists" | "annotations" | "findings" | "facts" | "checkers"
>;

const idsIn = (value: Json | undefined) => (Array.isArray(value) ? value : [value]);

const markLines = {
  open: "itemOpen",
  checked: "itemChecked",
  does_not_apply: "itemDoesNotApply",
} as const;
const isMark = (value: Json | undefined): value is keyof typeof markLines =>
  typeof value === "string" && Object.hasOwn(markLines, value);

/** What somebody did something to, as the page that shows it calls it; nothing where none does. */
export function aboutNow({ input }: Pick<Entry, "input">, view: Shown): Line[] {
  const { claimId, itemId, mark, annotationId, evidenceId, findingIds, factKeys, ownerId } = input;
  const lines: Line[] = [];
  for (const { id, number, statement, evidence } of view.claims) {
    if (id === claimId) lines.push({ name: "claimNumber", of: { number }, text: statement });
    const source = evidence.find((one) => one.id === evidenceId);
    if (!source) continue;
    lines.push({
      name: "sourceNumber",
      of: { number: source.sourceNumber },
      text: source.sourceTitle,
    });
  }
  const item = Object.values(view.checklists)
    .flat()
    .find(({ id }) => id === itemId);
  if (item) lines.push({ name: isMark(mark) ? markLines[mark] : "about", text: item.wording });
  const annotation = view.annotations.find(({ id }) => id === annotationId);
  if (annotation) {
    const { kind, body } = annotation;
    lines.push({ name: "about", text: body, word: `annotationKinds.${kind}` });
  }
  const messages = view.findings.filter(({ id }) => idsIn(findingIds).includes(id));
  const facts = (view.facts ?? []).filter(({ key }) => idsIn(factKeys).includes(key));
  const subjects = [
    ...messages.map(({ message }) => message),
    ...facts.map(({ exact }) => `“${factWords(exact)}”`),
  ];
  if (subjects.length > 0) lines.push({ name: "about", text: subjects.join("\n") });
  if (ownerId === undefined) return lines;
  const owner = view.checkers.find(({ id }) => id === ownerId)?.name;
  return [...lines, owner ? { name: "checker", text: owner } : { name: "noChecker", text: "" }];
}
