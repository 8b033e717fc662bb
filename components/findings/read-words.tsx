"use client";

import { useTranslations } from "next-intl";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { passagesOf } from "./passages.ts";

/** What the roles of the words mean to a reader. */
const roles: Record<string, { name: "stated" | "item" | "anchor"; look: string }> = {
  stated: { name: "stated", look: "border-ink font-semibold" },
  item: { name: "item", look: "border-line-strong" },
  anchor: { name: "anchor", look: "border-accent border-dashed" },
  related: { name: "anchor", look: "border-accent border-dashed" },
};

/** The words that a check read, in their sentences; each leads to its place in the text. */
export function ReadWords({ finding }: { finding: FindingView }) {
  const t = useTranslations("findings.read");
  const { view, showWords } = useWorkbench();
  const { language, direction } = view.article;
  const passages = passagesOf(view.revision.text, finding.spans, language);
  return (
    <ul lang={language} dir={direction} className="flex flex-col gap-2">
      {passages.map((pieces) => (
        <li
          key={pieces[0]?.start}
          className="border-s-2 border-line-strong ps-2.5 font-serif text-[1.02rem] leading-relaxed whitespace-pre-line text-ink-soft"
        >
          {pieces.map(({ start, words, role }) => {
            const known = role === undefined ? undefined : roles[role];
            if (!known) return words;
            return (
              // A link, not a button: it breaks and joins with the words around it as they do.
              <a
                key={start}
                href={`#words-${start}`}
                title={t(known.name)}
                // A list of many is one stop for the keyboard, not many: all of it stands out anyway.
                tabIndex={role === "item" ? -1 : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  showWords(start);
                }}
                className={`rounded-sm border-b-2 text-ink hover:bg-accent-soft ${known.look}`}
              >
                {words}
              </a>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
