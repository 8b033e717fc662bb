import { annotationNames } from "#components/annotations/annotation-names.ts";
import { factWords } from "#components/facts/fact-id.ts";
import type { WorkbenchView } from "#components/workbench/workbench-context.ts";
import type { Entry, Json } from "./entries.ts";
import type { Line } from "./written-in.ts";

type Shown = Pick<WorkbenchView, "claims" | "annotations" | "findings" | "facts" | "checkers">;

const idsIn = (value: Json | undefined) => (Array.isArray(value) ? value : [value]);

/** What somebody did something to, as the page that shows it calls it; nothing where none does. */
export function aboutNow({ input }: Pick<Entry, "input">, view: Shown): Line[] {
  const { claimId, annotationId, evidenceId, findingIds, factKeys, ownerId } = input;
  const subjects: string[] = [];
  for (const { id, number, statement, evidence } of view.claims) {
    if (id === claimId) subjects.push(`Claim ${number}: ${statement}`);
    const source = evidence.find((one) => one.id === evidenceId);
    if (source) subjects.push(`Claim ${number}, source ${source.sourceNumber}`);
  }
  const annotation = view.annotations.find(({ id }) => id === annotationId);
  if (annotation) subjects.push(`${annotationNames[annotation.kind]}: ${annotation.body}`);
  for (const { id, message } of view.findings) {
    if (idsIn(findingIds).includes(id)) subjects.push(message);
  }
  for (const { key, exact } of view.facts ?? []) {
    if (idsIn(factKeys).includes(key)) subjects.push(`“${factWords(exact)}”`);
  }
  const about = { label: "About", text: subjects.join("\n") };
  if (ownerId === undefined) return subjects.length > 0 ? [about] : [];
  const owner = view.checkers.find(({ id }) => id === ownerId)?.name ?? "Nobody";
  return [about, { label: "Who checks it", text: owner }];
}
