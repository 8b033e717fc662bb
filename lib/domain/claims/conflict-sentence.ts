import { z } from "zod";
import { categories, priorities } from "./categories.ts";

/** What of a claim's plan two people can change at once. */
export type PlannedField = "category" | "priority" | "due" | "owner";

const minute = (iso: string) => `${iso.slice(0, 16).replace("T", " ")} UTC`;

function said(field: PlannedField, value: string | null): string {
  if (value === null) return field === "due" ? "no day" : "nobody";
  if (field === "due") return minute(value);
  const labels: Record<string, string> = field === "category" ? categories : priorities;
  return field === "owner" ? value : (labels[value] ?? value);
}

/** Why a change is refused that was made without having seen another one: both versions, and whose the other is. */
export function conflictSentence(conflict: {
  field: PlannedField;
  now: string | null;
  saw: string | null;
  by: string | undefined;
  at: string | undefined;
}): string {
  const { field, by = "Somebody", at } = conflict;
  const now = said(field, conflict.now);
  const saw = said(field, conflict.saw);
  const time = at ? minute(at) : "another day";
  switch (field) {
    case "category":
      return `${by} set the category to ${now} (${time}), and you saw ${saw}: nothing was changed.`;
    case "priority":
      return `${by} set the priority to ${now} (${time}), and you saw ${saw}: nothing was changed.`;
    case "due":
      return `${by} set the due date to ${now} (${time}), and you saw ${saw}: nothing was changed.`;
    case "owner":
      return `${by} gave this claim to ${now} (${time}), and you saw ${saw}: nothing was changed.`;
  }
}

const planned = z.object({
  category: z.string(),
  priority: z.string(),
  due: z.string().nullable(),
});
const plannedData = z.object({ ...planned.shape, was: planned });

/** Whether an event of a claim changed this of its plan. */
export function changesPlan(event: { type: string; data: unknown }, field: PlannedField): boolean {
  const { type, data } = event;
  if (field === "owner") return type === "claim.assigned" || type === "claim.unassigned";
  const read = plannedData.safeParse(data);
  return type === "claim.planned" && read.success && read.data[field] !== read.data.was[field];
}
