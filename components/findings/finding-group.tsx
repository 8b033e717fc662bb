"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { MeasuredNote } from "#components/check-settings/measured-note.tsx";
import { useFrame } from "#components/panel/frame-context.ts";
import type { KeepList } from "#components/ui/list-handle.ts";
import { LongList } from "#components/ui/long-list.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";
import { FindingCard } from "./finding-card.tsx";
import type { FindingGroup as Group } from "./finding-groups.ts";
import { useRuleTexts } from "./use-rule-texts.ts";

const idOf = ({ id }: FindingView) => id;

/**
 * Findings one below the other.
 * @param following whether they follow the text, and stand in its order or apart, as those of one check do
 */
export function FindingCards(props: {
  findings: readonly FindingView[];
  following?: "inOrder" | "apart";
}) {
  const { following } = props;
  const { selectedId } = useWorkbench();
  const { keepList } = useFrame();
  const keep = useCallback<KeepList>(
    (list) => keepList(list, following === "apart"),
    [keepList, following],
  );
  return (
    <LongList entries={props.findings} idOf={idOf} currentId={selectedId} keep={following && keep}>
      {(finding) => <FindingCard finding={finding} />}
    </LongList>
  );
}

/** The open findings of one check, with how often it is right; or those of one paragraph. */
export function FindingGroup({ group }: { group: Group }) {
  const t = useTranslations("findings.group");
  const ruleTexts = useRuleTexts();
  const { rules, article } = useWorkbench().view;
  const { rule, opening, open, folded } = group;
  const measured = rule === undefined ? undefined : rules[rule];
  const name = rule === undefined ? opening : ruleTexts(rule).title;
  return (
    <section aria-label={name} className="flex flex-col gap-2">
      <div>
        <h3 className="flex items-baseline gap-2 text-sm">
          {rule === undefined ? (
            <span
              lang={article.language}
              dir={article.direction}
              className="min-w-0 truncate font-serif text-ink-soft"
            >
              {name}
            </span>
          ) : (
            <span className="font-semibold">{name}</span>
          )}
          <span className="shrink-0 text-xs text-ink-soft tabular-nums">
            {rule === undefined ? open.length : t("open", { open: String(open.length), folded })}
          </span>
        </h3>
        {measured ? <MeasuredNote measured={measured} /> : null}
      </div>
      {open.length > 0 ? (
        <FindingCards findings={open} following={rule === undefined ? "inOrder" : "apart"} />
      ) : null}
    </section>
  );
}
