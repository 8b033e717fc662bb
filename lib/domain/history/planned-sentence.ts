import { categories } from "#lib/domain/claims/categories.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { sayPart } from "./event-texts.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { list } from "./wording.ts";

type Planned = Extract<RecordedEvent, { type: "claim.planned" }>;

/** How somebody planned a claim's work: what they changed of it, as clauses. */
export function plannedChanges({ data }: Planned, language: Language): string {
  const { category: key, priority, due, was } = data;
  const category = Object.hasOwn(categories, key) ? key : "unknown";
  const changes = [
    ...(key === was.category ? [] : [sayPart(language, "plannedCategory", { category, key })]),
    ...(priority === was.priority ? [] : [sayPart(language, "plannedPriority", { priority })]),
    ...(due === was.due ? [] : [plannedDue(language, due)]),
  ];
  return list(language, changes, "unit");
}

function plannedDue(language: Language, due: string | null): string {
  if (!due) return sayPart(language, "plannedDueNever");
  return sayPart(language, "plannedDue", { due: `${due.slice(0, 16).replace("T", " ")} UTC` });
}
