import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";

/** By when a claim is to be checked, and whether that is over. */
export function DueChip({ dueAt, due }: { dueAt: string; due?: "overdue" | "today" }) {
  const tone = due === "overdue" ? "bad" : due === "today" ? "warn" : "neutral";
  const t = useTranslations("words.due");
  return (
    <Chip tone={tone}>
      <span>{t.rich(due ?? "later", { time: () => <LocalTime iso={dueAt} /> })}</span>
    </Chip>
  );
}
