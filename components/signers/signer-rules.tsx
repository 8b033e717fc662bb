"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { removeRuleAction } from "#lib/domain/signers/actions.ts";
import type { RuleView } from "#lib/domain/signers/present.ts";
import { RuleForm } from "./rule-form.tsx";

type Members = readonly { id: string; name: string }[];

function Rule({ newsroom, rule, members }: { newsroom: string; rule: RuleView; members: Members }) {
  const t = useTranslations("signers");
  const { list } = useFormatter();
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  const [isChanging, setChanging] = useState(false);
  const names = members.filter(({ id }) => rule.members.includes(id)).map(({ name }) => name);
  if (isChanging) {
    return <RuleForm {...{ newsroom, rule, members }} onDone={() => setChanging(false)} />;
  }
  return (
    <>
      <p className="break-words">
        {t.rich("rule.is", {
          level: rule.level,
          label: () => <bdi className="font-semibold">{rule.label}</bdi>,
          names: () => <bdi>{list(names, { type: "disjunction" })}</bdi>,
        })}
      </p>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button disabled={!hydrated} onClick={() => setChanging(true)}>
          {t("rule.change")}
          <bdi className="sr-only"> {rule.label}</bdi>
        </Button>
        <Button
          tone="bad"
          disabled={!hydrated || pending}
          onClick={() => act(() => removeRuleAction(newsroom, { ruleId: rule.id }))}
        >
          {t("rule.remove")}
          <bdi className="sr-only"> {rule.label}</bdi>
        </Button>
      </div>
    </>
  );
}

/** For admins: which signatures articles need besides their sign-off, from which level of risk on, and by whom. */
export function SignerRules(props: {
  newsroom: string;
  rules: readonly RuleView[];
  members: Members;
}) {
  const { newsroom, rules, members } = props;
  const t = useTranslations("signers");
  return (
    <section aria-labelledby="signer-rules">
      <h2 id="signer-rules" className="font-serif text-lg font-semibold">
        {t("rule.title")}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("rule.about")}</p>
      {rules.length > 0 ? (
        <ul className="mb-4 divide-y divide-line rounded-lg border border-line bg-surface">
          {rules.map((rule) => (
            <li key={rule.id} className="px-4 py-3">
              <Rule {...{ newsroom, rule, members }} />
            </li>
          ))}
        </ul>
      ) : null}
      <RuleForm {...{ newsroom, members }} />
    </section>
  );
}
