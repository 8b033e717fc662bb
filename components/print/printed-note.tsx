"use client";

import { useTranslations } from "next-intl";
import { useRuleTexts } from "#components/findings/use-rule-texts.ts";
import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { PrintNote } from "./print-notes.ts";

function PrintedClaim({ claim }: { claim: ClaimView }) {
  const t = useTranslations("print");
  const words = useTranslations("words");
  const { timeZone } = useWorkbench().view.article.dateline;
  const [verdict] = claim.verdicts;
  return (
    <>
      <p>
        <strong>{t("claim", { number: claim.number })}</strong> ·{" "}
        {words(`claimStates.${claim.state}`)} · {words(`categories.${claim.category}`)} ·{" "}
        {claim.owner ? <bdi>{claim.owner.name}</bdi> : t("nobody")}
      </p>
      <p dir="auto">{claim.statement}</p>
      {verdict ? (
        <>
          <p>
            {words(`ratings.${verdict.rating}`)} · {words(`dispositions.${verdict.disposition}`)} ·{" "}
            <bdi>{verdict.by}</bdi>, <Time iso={verdict.at} timeZone={timeZone} />
          </p>
          {verdict.oldText === undefined ? null : (
            <p dir="auto">
              <del>{verdict.oldText}</del> <ins>{verdict.newText}</ins>
            </p>
          )}
          <p dir="auto">{verdict.rationale}</p>
          {verdict.decision ? (
            <p>
              {t(verdict.decision.kind === "approve" ? "approved" : "returned", {
                who: verdict.decision.by,
              })}
              {verdict.decision.reason ? ` ${verdict.decision.reason}` : ""}
            </p>
          ) : null}
        </>
      ) : (
        <p>{t("noVerdict")}</p>
      )}
    </>
  );
}

function PrintedAnnotation({ annotation }: { annotation: AnnotationView }) {
  const t = useTranslations("print");
  const words = useTranslations("words");
  const { kind, resolved, replacement, fileAuthor, author } = annotation;
  return (
    <>
      <p>
        <strong>{words(`annotationKinds.${kind}`)}</strong> · {t(resolved ? "resolved" : "open")} ·{" "}
        <bdi>{fileAuthor ?? author}</bdi>
      </p>
      {replacement === undefined ? null : (
        <p dir="auto">
          <ins>{replacement}</ins>
        </p>
      )}
      {annotation.body ? <p dir="auto">{annotation.body}</p> : null}
    </>
  );
}

/** What a number in the printed text stands for. */
export function PrintedNote({ note }: { note: PrintNote }) {
  const ruleTexts = useRuleTexts();
  const words = useTranslations("words");
  if (note.type === "claim") return <PrintedClaim claim={note.claim} />;
  if (note.type === "annotation") return <PrintedAnnotation annotation={note.annotation} />;
  const { rule, outcome, message } = note.finding;
  return (
    <>
      <p>
        <strong>{words(`outcomes.${outcome}`)}</strong> · {ruleTexts(rule).title}
      </p>
      <p dir="auto">{message}</p>
    </>
  );
}
