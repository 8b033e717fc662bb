"use client";

import { useTranslations } from "next-intl";
import type { Offer } from "./extensions.ts";

/** The names that fit what was typed; the keyboard stays in the text. */
export function MemberList({ id, offer, place }: { id: string; offer: Offer; place: number }) {
  const t = useTranslations("richText");
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("members")}
      className="mx-1 mb-1 max-h-48 overflow-y-auto rounded-md border border-line bg-surface py-1 text-sm shadow-card"
    >
      {offer.members.map((member, index) => (
        <div
          key={member.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === place}
          // The words keep the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            offer.choose(member);
          }}
          className={`cursor-pointer px-2.5 py-1 ${index === place ? "bg-accent-soft text-accent-strong" : ""}`}
        >
          <bdi>{member.name}</bdi>
        </div>
      ))}
    </div>
  );
}
