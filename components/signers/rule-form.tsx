"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { setRuleAction } from "#lib/domain/signers/actions.ts";
import type { RuleView } from "#lib/domain/signers/present.ts";
import { LevelChoice } from "./level-choice.tsx";

/** A rule, new or as it is: as what somebody signs, from which level on, and who may. */
export function RuleForm(props: {
  newsroom: string;
  members: readonly { id: string; name: string }[];
  rule?: RuleView;
  onDone?: () => void;
}) {
  const { newsroom, members, rule, onDone } = props;
  const t = useTranslations("signers.rule");
  const hydrated = useHydrated();
  const { act, pending, failure, issue } = useAct();
  const [label, setLabel] = useState(rule?.label ?? "");
  const [level, setLevel] = useState(rule?.level ?? "high");
  const [named, setNamed] = useState<readonly string[]>(rule?.members ?? []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const there = named.filter((id) => members.some((member) => member.id === id));
    const input = { ruleId: rule?.id, label, level, members: there };
    if (!(await act(() => setRuleAction(newsroom, input)))) return;
    if (!rule) {
      setLabel("");
      setNamed([]);
    }
    onDone?.();
  }
  const toggle = (id: string) =>
    setNamed(named.includes(id) ? named.filter((one) => one !== id) : [...named, id]);

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={rule ? t("changeName", { label: rule.label }) : t("newName")}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      {failure && failure.issues.length === 0 ? (
        <Notice tone="bad">{failure.message}</Notice>
      ) : null}
      <Field label={t("label")} hint={t("labelHint")} error={issue("label")}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            className={inputClass}
          />
        )}
      </Field>
      <LevelChoice label={t("level")} value={level} onChange={setLevel} error={issue("level")} />
      <fieldset>
        <legend className="text-sm font-medium">{t("members")}</legend>
        {issue("members") ? <p className="text-sm text-bad">{issue("members")}</p> : null}
        <ul className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {members.map(({ id, name }) => (
            <li key={id}>
              <label className="flex min-h-8 items-center gap-2 text-sm">
                <input type="checkbox" checked={named.includes(id)} onChange={() => toggle(id)} />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" disabled={!hydrated || pending}>
          {t(rule ? "save" : "add")}
        </Button>
        {onDone ? (
          <Button tone="quiet" onClick={onDone}>
            {t("cancel")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
