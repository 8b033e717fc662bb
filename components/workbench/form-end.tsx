"use client";

import { useTranslations } from "next-intl";
import { Button, type ButtonTone } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Failure } from "./use-act.ts";

/** The end of a form: what went wrong that no field says, and the way on or out. */
export function FormEnd(props: {
  verb: string;
  tone?: ButtonTone;
  pending: boolean;
  failure: Failure | undefined;
  onCancel: () => void;
}) {
  const t = useTranslations("workbench");
  const { failure, tone = "primary" } = props;
  return (
    <>
      {failure && failure.issues.length === 0 ? (
        <Notice tone="bad">{failure.message}</Notice>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" tone={tone} disabled={props.pending}>
          {props.verb}
        </Button>
        <Button tone="quiet" onClick={props.onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </>
  );
}
