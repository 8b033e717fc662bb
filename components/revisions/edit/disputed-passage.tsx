"use client";

import { useTranslations } from "next-intl";
import { useOwnLanguage } from "#components/ui/use-own-language.ts";
import type { Choice, DisputedPart } from "#lib/engines/ingest/merging/merge-documents.ts";
import { ComparedBlocks } from "./compared-blocks.tsx";

const choices = ["theirs", "mine", "both"] as const satisfies readonly Choice[];

/** A passage that both changed: the two versions side by side, and which of them is to stand. */
export function DisputedPassage(props: {
  number: number;
  part: DisputedPart;
  /** Who made the other version. */
  by: string;
  language: string;
  direction: "ltr" | "rtl";
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const t = useTranslations("revisions.merge");
  const own = useOwnLanguage();
  const { part, number, by, language, direction, choice, onChoose } = props;
  const versions = [
    { key: "theirs", name: t("wrote", { by }), blocks: part.theirs },
    { key: "mine", name: t("youWrote"), blocks: part.mine },
  ] as const;
  return (
    <fieldset className="rounded-lg border border-line bg-surface p-4 shadow-card">
      <legend className="rounded bg-surface px-2 text-sm font-semibold">
        {t("passage", { number: String(number) })}
      </legend>
      <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
        {versions.map(({ key, name, blocks }) => (
          <div
            key={key}
            className={`rounded-md border p-3 ${
              choice === key || choice === "both"
                ? "border-accent bg-accent-soft/40"
                : "border-line bg-paper"
            }`}
          >
            <h3 className="mb-1 text-xs font-semibold text-ink-soft">{name}</h3>
            <div
              lang={language}
              dir={direction}
              className="font-serif text-base leading-relaxed wrap-anywhere"
            >
              {blocks.length === 0 ? (
                <p {...own} className="font-sans text-sm text-ink-soft">
                  {t("nothing")}
                </p>
              ) : null}
              <ComparedBlocks before={part.base} after={blocks} />
            </div>
          </div>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
        {choices.map((key) => (
          <label key={key} className="flex items-center gap-2 text-sm">
            <input
              type="radio"
              name={`passage-${number}`}
              checked={choice === key}
              onChange={() => onChoose(key)}
              className="accent-accent"
            />
            {t(`choices.${key}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
