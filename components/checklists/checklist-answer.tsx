"use client";

import { Check, Circle, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ItemView, MarkView } from "#lib/domain/checklists/present.ts";
import { GivenBy } from "./given-by.tsx";

const icons = { open: Circle, checked: Check, does_not_apply: Minus };

/** An item of a claim's checklist, as it stands, for those who do not answer it. */
export function ChecklistAnswer({ item, given }: { item: ItemView; given?: MarkView }) {
  const t = useTranslations("checklists.card.states");
  const mark = given?.mark ?? "open";
  const Icon = icons[mark];
  return (
    <li className="flex gap-2 text-sm">
      <Icon
        aria-hidden="true"
        className={`mt-0.5 size-4 shrink-0 ${mark === "checked" ? "text-good" : "text-ink-soft"}`}
      />
      <span className="min-w-0">
        <span className="sr-only">{t(mark)}: </span>
        <span
          dir="auto"
          className={`wrap-anywhere ${mark === "does_not_apply" ? "text-ink-soft line-through" : ""}`}
        >
          {item.wording}
        </span>
        <GivenBy given={given} />
      </span>
    </li>
  );
}
