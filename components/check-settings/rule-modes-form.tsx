"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useRuleTexts } from "#components/findings/use-rule-texts.ts";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SwitchChoice } from "#components/ui/switch-choice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { changeRuleModesAction } from "#lib/domain/check-settings/actions.ts";
import type { RuleView } from "#lib/domain/check-settings/present.ts";
import type { RuleMode } from "#lib/engines/checks/settings.ts";
import { MeasuredNote } from "./measured-note.tsx";

export interface RuleModesFormProps {
  newsroom: string;
  rules: readonly RuleView[];
  canChange: boolean;
}

/** Every check there is: what it finds, how often it is right, and whether it runs here. */
export function RuleModesForm({ newsroom, rules, canChange }: RuleModesFormProps) {
  const t = useTranslations("checkSettings");
  const ruleTexts = useRuleTexts();
  const modes = { on: t("modes.on"), notice: t("modes.notice"), off: t("modes.off") };
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  const [chosen, setChosen] = useState<Partial<Record<string, RuleMode>>>({});
  const [saved, setSaved] = useState<string>();
  const changes = rules.flatMap(({ id, mode }) => {
    const wanted = chosen[id];
    return wanted && wanted !== mode ? [{ rule: id, mode: wanted }] : [];
  });

  async function save(event: FormEvent) {
    event.preventDefault();
    setSaved(undefined);
    const done = await act(() => changeRuleModesAction(newsroom, { modes: changes }));
    if (done) setSaved(t("saved", { n: done.value.changed }));
  }

  function choose(rule: string, mode: RuleMode) {
    setSaved(undefined);
    setChosen({ ...chosen, [rule]: mode });
  }

  return (
    <form onSubmit={save} aria-label={t("form")}>
      <p className="mb-4 max-w-prose text-sm text-ink-soft">
        {t.rich("modesAbout", {
          strong: (words) => <strong className="font-semibold text-ink">{words}</strong>,
        })}
      </p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface shadow-card">
        {rules.map(({ id, mode, measured }) => (
          <li
            key={id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
          >
            <div className="min-w-0 flex-1 basis-80">
              <h2 className="font-medium">
                {ruleTexts(id).title}{" "}
                <bdi className="ms-1 text-xs font-normal text-ink-soft">{id}</bdi>
              </h2>
              <p className="mb-1 max-w-prose text-sm">{ruleTexts(id).finds}</p>
              <MeasuredNote measured={measured} />
            </div>
            {canChange ? (
              <SwitchChoice
                options={modes}
                title={ruleTexts(id).title}
                value={chosen[id] ?? mode}
                disabled={!hydrated || pending}
                onChange={(wanted) => choose(id, wanted)}
              />
            ) : (
              <Chip tone={mode === "on" ? "accent" : "neutral"}>{modes[mode]}</Chip>
            )}
          </li>
        ))}
      </ul>
      {canChange ? (
        <div className="sticky bottom-0 z-10 -mx-1 mt-3 flex flex-wrap items-center gap-3 rounded-lg bg-paper/95 px-1 py-3">
          <Button type="submit" tone="primary" disabled={pending || changes.length === 0}>
            {t(pending ? "saving" : "save")}
          </Button>
          {changes.length > 0 ? (
            <>
              <Button tone="quiet" disabled={pending} onClick={() => setChosen({})}>
                {t("undo")}
              </Button>
              <p className="text-sm text-ink-soft">{t("unsaved", { n: changes.length })}</p>
            </>
          ) : null}
          {saved ? <Notice tone="good">{saved}</Notice> : null}
          {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        </div>
      ) : null}
    </form>
  );
}
