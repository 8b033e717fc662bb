"use client";

import { useMessages, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { proposeVerdict } from "#components/outbox/doors.ts";
import { unsettledDisposition } from "#components/revisions/unsettled-disposition.ts";
import { joinedDrafts, toSend } from "#components/rich-text/draft.ts";
import { RichField } from "#components/rich-text/rich-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { sendByKey } from "#components/ui/send-by-key.ts";
import { useKept } from "#components/ui/use-kept.ts";
import { useKeptChoice } from "#components/ui/use-kept-choice.ts";
import { FormEnd } from "#components/workbench/form-end.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { changesText } from "#lib/domain/claims/verdicts.ts";
import { QuickVerdict } from "./quick-verdict.tsx";
import { ReplacementFields } from "./replacement-fields.tsx";

/** Where a reviewer proposes a verdict: by hand, or with one key and the number of a source. */
export function VerdictForm({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const { ratings, dispositions } = useMessages().words;
  const kept = useTranslations("workbench.done.kept");
  const { view, did, proposal, propose } = useWorkbench();
  const { act, pending, failure, issue } = useAct();
  const rationale = useKept(`${claim.id}:rationale`, "");
  const made = unsettledDisposition(view.carries, claim, view.revision.text);
  const newText = useKept(`${claim.id}:new-text`, made?.newText ?? "");
  const [open, setOpen] = useState(rationale.isTyped || newText.isTyped);
  const [isSuggested, setSuggested] = useState(false);

  // Until somebody chooses, what a suggestion made of the words, which may come while the form is shown.
  const rating = useKeptChoice(`${claim.id}:rating`, ratings, made ? "wrong" : "verified");
  const disposition = useKeptChoice(
    `${claim.id}:disposition`,
    dispositions,
    made?.disposition ?? "stands",
  );
  const oldText = useKept(`${claim.id}:old-text`, made?.oldText ?? claim.spans[0]?.exact ?? "");
  const { set: setRating } = rating;
  const { set: setDisposition } = disposition;
  const { set: setOldText } = oldText;
  const { set: setNewText } = newText;
  const { set: setRationale, value: typedRationale } = rationale;
  useEffect(() => {
    if (proposal?.claimId !== claim.id) return;
    setOpen(true);
    setSuggested(true);
    setRating(proposal.rating ?? "wrong");
    setDisposition(proposal.disposition ?? "corrected");
    if (proposal.exact !== undefined) setOldText(proposal.exact);
    if (proposal.newText !== undefined) setNewText(proposal.newText);
    // What somebody typed stays, behind it.
    if (proposal.rationale) setRationale(joinedDrafts([proposal.rationale, typedRationale]));
    propose(undefined);
  }, [
    proposal,
    claim.id,
    propose,
    setRating,
    setDisposition,
    setOldText,
    setNewText,
    setRationale,
    typedRationale,
  ]);

  if (!open) {
    return (
      <div className="flex flex-wrap items-start gap-2">
        <Button tone="primary" onClick={() => setOpen(true)}>
          {t(claim.verdicts.length > 0 ? "propose.another" : "propose.first")}
        </Button>
        <QuickVerdict claim={claim} />
      </div>
    );
  }

  function close() {
    for (const field of [rating, disposition, oldText, newText, rationale]) field.forget();
    setSuggested(false);
    setOpen(false);
  }

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const replaced = changesText(disposition.value)
      ? { oldText: oldText.value, newText: disposition.value === "cut" ? undefined : newText.value }
      : {};
    const verdict = {
      rating: rating.value,
      disposition: disposition.value,
      rationale: toSend(rationale.value),
    };
    const input = { claimId: claim.id, ...verdict, ...replaced };
    const tell = () => {
      close();
      did({ said: t("propose.done", { number: claim.number }), kept: kept("verdict") });
    };
    if (await act(() => proposeVerdict(view.newsroom, input), tell)) tell();
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={sendByKey}
      aria-label={t("propose.form", { number: claim.number })}
      className="flex flex-col gap-3 rounded-md bg-paper p-3"
    >
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          label={t("verdict")}
          options={ratings}
          value={rating.value}
          onChange={rating.set}
        />
        <ChoiceField
          label={t("propose.disposition")}
          options={dispositions}
          value={disposition.value}
          onChange={disposition.set}
          error={issue("disposition")}
        />
      </div>
      {changesText(disposition.value) ? (
        <ReplacementFields
          cut={disposition.value === "cut"}
          oldText={oldText.value}
          newText={newText.value}
          onOldText={oldText.set}
          onNewText={newText.set}
          issue={issue}
        />
      ) : null}
      <RichField
        label={t("propose.rationale")}
        value={rationale.value}
        onChange={rationale.set}
        error={issue("rationale")}
        focus={isSuggested}
      />
      <FormEnd
        verb={t("propose.verb")}
        pending={pending}
        failure={failure}
        onCancel={() => setOpen(false)}
      />
    </form>
  );
}
