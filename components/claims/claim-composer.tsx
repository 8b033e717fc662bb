"use client";

import { useMessages, useTranslations } from "next-intl";
import { categoryOf } from "#components/findings/category-of.ts";
import { openClaim } from "#components/outbox/doors.ts";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { useKept } from "#components/ui/use-kept.ts";
import { useKeptChoice } from "#components/ui/use-kept-choice.ts";
import { useRoom } from "#components/ui/use-room.ts";
import { WordsField } from "#components/ui/words-field.tsx";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { type Draft, useWorkbench } from "#components/workbench/workbench-context.ts";
import { claimActs } from "./claim-acts.ts";

type ClaimDraft = Extract<Draft, { kind: "claim" }>;

/** Opens a claim: what is claimed, of which kind, how urgent. */
export function ClaimComposer(props: {
  draft: ClaimDraft;
  /** What its words are kept under. */
  keptAs: string;
  onClose: () => void;
}) {
  const { draft, keptAs, onClose } = props;
  const t = useTranslations("claims");
  const kept = useTranslations("workbench.done.kept");
  const { categories, priorities } = useMessages().words;
  const { view, select, propose, did } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const { finding, ranges, correction } = draft;
  const words = ranges.map(({ exact }) => exact).join(" … ");
  // Until somebody writes it, the statement follows the words that are marked.
  // What sets values apart in a sentence from right to left is not for somebody to edit.
  const said = finding?.message.replaceAll(/[\u2068\u2069]/g, "");
  const suggestion = said ?? words.slice(0, 2000);
  const statement = useKept(`${keptAs}:statement`, suggestion);
  const room = useRoom(statement.value, 2_000);
  const usual = finding ? categoryOf(finding.rule) : "other";
  const category = useKeptChoice(`${keptAs}:category`, categories, usual);
  const priority = useKeptChoice(`${keptAs}:priority`, priorities, "normal");

  function cancel() {
    for (const field of [statement, category, priority]) field.forget();
    onClose();
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (room.isOver) return;
    const place = { articleId: view.article.id, revisionId: view.revision.id, ranges };
    const input = {
      ...place,
      statement: statement.value,
      category: category.value,
      priority: priority.value,
      findingId: finding?.id,
    };
    const done = await act(() => openClaim(view.newsroom, input), cancel);
    if (!done) return;
    cancel();
    const { claimId, number } = done.value;
    const { withdraw, takeUp } = claimActs(view.newsroom, claimId);
    if (view.can.withdrawClaim) {
      const ways = {
        undo: () => withdraw(t("reasons.takenBack")),
        redo: () => takeUp(t("reasons.byMistake")),
      };
      did({ said: t("compose.opened", { number }), ...ways });
    } else did({ said: t("compose.opened", { number }), kept: kept("claim") });
    if (correction) propose({ claimId, exact: correction.exact, newText: correction.newText });
    // A correction leads on to the verdict's form, which takes the focus.
    select(claimId, { focus: !correction });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <Quoted spans={ranges} />
      {correction ? <p className="text-xs text-ink-soft">{t("compose.correction")}</p> : null}
      <WordsField
        label={t("compose.statement")}
        value={statement.value}
        onChange={statement.set}
        hint={room.hint}
        error={room.error ?? issue("statement")}
        focus
      />
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          label={t("category")}
          options={categories}
          value={category.value}
          onChange={category.set}
        />
        <ChoiceField
          label={t("priority")}
          options={priorities}
          value={priority.value}
          onChange={priority.set}
        />
      </div>
      <FormEnd verb={t("compose.open")} pending={pending} failure={failure} onCancel={cancel} />
    </form>
  );
}
