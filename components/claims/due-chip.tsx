import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";

/** By when a claim is to be checked, and whether that is over. */
export function DueChip({ dueAt, due }: { dueAt: string; due?: "overdue" | "today" }) {
  const tone = due === "overdue" ? "bad" : due === "today" ? "warn" : "neutral";
  const words = { overdue: "Overdue since", today: "Due today," };
  return (
    <Chip tone={tone}>
      <span className="me-1">{due ? words[due] : "Due"}</span> <LocalTime iso={dueAt} />
    </Chip>
  );
}
