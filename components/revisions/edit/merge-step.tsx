"use client";

import Link from "next/link";
import { useState } from "react";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { LocalTime } from "#components/ui/local-time.tsx";
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
  const by = newest.by ?? "Somebody";
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
          {by} saved revision {newest.number} while you were editing
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <LocalTime iso={newest.at} />. You began with revision {base.number}
          {isOne ? "" : ", and other revisions lie between the two"}. Nothing of yours is lost, and
          nothing of theirs is overwritten: this is what changed.
        </p>
        {newest.note ? (
          <p className="mt-2 text-sm">
            {by}’s note: <q dir="auto">{newest.note}</q>
          </p>
        ) : null}
      </section>

      {theirs.length > 0 ? (
        <section aria-labelledby="their-changes">
          <h2 id="their-changes" className="mb-2 font-serif text-lg font-semibold">
            What they changed
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
              What both of you changed
            </h2>
            <p className="text-sm text-ink-soft">
              Please choose which version stands. You can still change it in the editor.
            </p>
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

      <p className="text-sm text-ink-soft">
        {mine === 0
          ? "Nowhere else did you change anything."
          : mine === 1
            ? "One more passage was changed by you alone, and stays as you wrote it."
            : `${mine} more passages were changed by you alone, and stay as you wrote them.`}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          tone="primary"
          disabled={open > 0}
          onClick={() => props.onMerged(mergedDocument(parts, choices))}
        >
          Go on with the merged text
        </Button>
        <Link href={props.leave} prefetch={false} className={buttonClass("quiet")}>
          Cancel
        </Link>
        {open > 0 ? (
          <p className="text-sm text-ink-soft">
            {open === 1 ? "One passage is" : `${open} passages are`} still to be chosen.
          </p>
        ) : null}
      </div>
    </div>
  );
}
