"use client";

import { useTranslations } from "next-intl";
import { ReplyCount } from "#components/replies/reply-count.tsx";
import { WordChanges } from "#components/revisions/word-changes.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Later } from "#components/ui/later.tsx";
import { bodies } from "#components/workbench/bodies-code.ts";
import { Card } from "#components/workbench/card.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import { useAnnotationName } from "./use-annotation-name.ts";

/** A comment, a question or a suggestion that a person attached to words. */
export function AnnotationCard({ annotation }: { annotation: AnnotationView }) {
  const t = useTranslations("annotations");
  const words = useTranslations("words.annotationKinds");
  const nameOfAnnotation = useAnnotationName();
  const { selectedId } = useWorkbench();
  const { resolved, kind, lost, replacement, isAccepted, fileAuthor } = annotation;
  // Links and lists do not belong into the line that opens and closes the card.
  const isOpen = selectedId === annotation.id;
  const replaced = annotation.spans.map(({ exact }) => exact).join(" ");
  const how = isAccepted ? "taken" : kind === "suggestion" ? "aside" : "resolved";
  return (
    <Card
      id={annotation.id}
      isComing={bodies.useCode() === undefined}
      label={nameOfAnnotation(annotation)}
      title={
        <span className="flex flex-col gap-1">
          <span className="flex items-center gap-2">
            <Chip tone={resolved ? "neutral" : "note"}>
              {resolved ? t("settled", { kind, how }) : words(kind)}
            </Chip>
            <span className="text-xs text-ink-soft">{fileAuthor ?? annotation.author}</span>
            <ReplyCount of={annotation.id} />
          </span>
          {replacement === undefined || lost ? null : (
            <WordChanges changes={[{ removed: isAccepted ? "" : replaced, added: replacement }]} />
          )}
          {isOpen && annotation.document ? null : (
            <span className={`whitespace-pre-wrap ${resolved ? "text-ink-soft" : ""}`} dir="auto">
              {annotation.body}
            </span>
          )}
        </span>
      }
    >
      <Later code={bodies}>
        {({ AnnotationBody }) => <AnnotationBody annotation={annotation} />}
      </Later>
    </Card>
  );
}
