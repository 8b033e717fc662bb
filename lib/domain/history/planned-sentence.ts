import { categories, priorities } from "#lib/domain/claims/categories.ts";
import type { RecordedEvent } from "./recorded-event.ts";

type Planned = Extract<RecordedEvent, { type: "claim.planned" }>;

const labelled = (labels: Readonly<Record<string, string>>, key: string) => labels[key] ?? key;

/** How somebody planned a claim's work: what they changed of it. */
export function planned({ data }: Planned, claim: string): string {
  const { category, priority, due, was } = data;
  const changes = [
    ...(category === was.category ? [] : [`the category is ${labelled(categories, category)}`]),
    ...(priority === was.priority
      ? []
      : [`the priority is ${labelled(priorities, priority).toLowerCase()}`]),
    ...(due === was.due
      ? []
      : [due ? `it is due ${due.slice(0, 16).replace("T", " ")} UTC` : "it is due on no day"]),
  ];
  return `planned ${claim}: ${changes.join(", ")}.`;
}
