"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Quoted } from "#components/ui/quoted.tsx";
import {
  type Choice,
  type DisputedPart,
  type MergedPart,
  mergedDocument,
} from "#lib/engines/ingest/merging/merge-documents.ts";
import type { TiptapDoc } from "#lib/engines/ingest/tiptap-document.ts";
import { ComparedBlocks } from "./compared-blocks.tsx";
import { DisputedPassage } from "./disputed-passage.tsx";
import type { Newer } from "./edit-view.ts";

/** What others saved while somebody edited, and what is to stand where both changed the same. */
export function MergeStep(props: {
  newer: Newer;
  parts: readonly MergedPart[];
  language: string;
  direction: "ltr" | "rtl";
  /** Where the article is. */
  leave: string;
  onMerged: (document: TiptapDoc) => void;
}) {
  const t = useTranslations("revisions.merge");
  const { newer, parts, language, direction } = props;
  const { newest, base } = newer;
  const [choices, setChoices] = useState<readonly (Choice | undefined)[]>([]);
  const disputed = parts
    .filter((part): part is DisputedPart => part.kind === "disputed")
    .map((part, at) => ({ part, at }));
  const settled = parts.filter((part) => part.kind === "settled");
  const theirs = settled.filter(({ by }) => by === "theirs").map((part, at) => ({ part, at }));
  const mine = settled.filter(({ by }) => by === "mine").length;
  const open = disputed.filter(({ at }) => !choices[at]).length;
  const by = newest.by ?? t("somebody");
  const isOne = newest.number === base.number + 1;

  return (
    <div className="flex max-w-5xl flex-col gap-6">
      <section
        aria-labelledby="newer-revision"
        className="rounded-lg border border-line border-s-4 border-s-warn bg-surface p-5 shadow-card"
      >
        <h2
          id="newer-revision"
          ref={focusOnce}
          tabIndex={-1}
          className="font-serif text-lg font-semibold outline-none"
        >
          {t("title", { by, number: String(newest.number) })}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          {t.rich("about", {
            base: String(base.number),
            between: isOne ? "no" : "yes",
            time: () => <LocalTime iso={newest.at} />,
          })}
        </p>
        {newest.note ? (
          <p className="mt-2 text-sm">
            {t.rich("note", { by, q: () => <Quoted>{newest.note}</Quoted> })}
          </p>
        ) : null}
      </section>

      {theirs.length > 0 ? (
        <section aria-labelledby="their-changes">
          <h2 id="their-changes" className="mb-2 font-serif text-lg font-semibold">
            {t("theirs")}
          </h2>
          <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface shadow-card">
            {theirs.map(({ part, at }) => (
              <li
                key={at}
                lang={language}
                dir={direction}
                className="px-4 py-3 font-serif text-base leading-relaxed wrap-anywhere"
              >
                <ComparedBlocks before={part.base} after={part.result} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}

      {disputed.length > 0 ? (
        <section aria-labelledby="both-changed" className="flex flex-col gap-4">
          <div>
            <h2 id="both-changed" className="font-serif text-lg font-semibold">
              {t("both")}
            </h2>
            <p className="text-sm text-ink-soft">{t("choose")}</p>
          </div>
          {disputed.map(({ part, at }) => (
            <DisputedPassage
              key={at}
              number={at + 1}
              part={part}
              by={by}
              language={language}
              direction={direction}
              choice={choices[at]}
              onChoose={(choice) =>
                setChoices(disputed.map((one) => (one.at === at ? choice : choices[one.at])))
              }
            />
          ))}
        </section>
      ) : null}

      <p className="text-sm text-ink-soft">{t("mine", { n: mine })}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          tone="primary"
          disabled={open > 0}
          onClick={() => props.onMerged(mergedDocument(parts, choices))}
        >
          {t("goOn")}
        </Button>
        <Link href={props.leave} prefetch={false} className={buttonClass("quiet")}>
          {t("cancel")}
        </Link>
        {open > 0 ? <p className="text-sm text-ink-soft">{t("left", { n: open })}</p> : null}
      </div>
    </div>
  );
}
