"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { attachEvidence, proposeVerdict } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { focusOnce } from "#components/ui/focus-once.ts";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** "Verified, stands, source 3": the key V, and the number of a source. */
export function QuickVerdict({ claim }: { claim: ClaimView }) {
  const t = useTranslations("claims");
  const kept = useTranslations("workbench.done.kept");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [asking, setAsking] = useState(false);
  const [number, setNumber] = useState("");
  const [unknown, setUnknown] = useState<string>();
  const { sources } = view;
  useShortcut("v", () => setAsking(true));

  const close = () => setAsking(false);

  async function verify(typed: string) {
    const source = sources.find((one) => String(one.number) === typed.trim());
    if (!source) {
      const asked = typed.trim();
      setUnknown(asked ? t("quick.noSource", { typed: asked }) : t("quick.noSuchSource"));
      return;
    }
    const tell = () => {
      close();
      const said = t("quick.done", { number: claim.number, source: source.number });
      did({ said, kept: kept("verdict") });
    };
    const done = await act(async () => {
      const attached = claim.evidence.some(({ sourceId }) => sourceId === source.id);
      const evidence = { claimId: claim.id, sourceId: source.id, stance: "supports" };
      const first = attached ? undefined : await attachEvidence(view.newsroom, evidence);
      // What waits is sent in order: the verdict behind its evidence.
      if (first && !first.ok && first.code !== "waiting") return first;
      return proposeVerdict(view.newsroom, {
        claimId: claim.id,
        rating: "verified",
        disposition: "stands",
        rationale: t("quick.rationale", { number: source.number, title: source.title }),
      });
    }, tell);
    if (done) tell();
  }

  if (!asking) {
    return (
      <Button onClick={() => setAsking(true)} aria-keyshortcuts="v">
        {t("quick.verified")} <KeyHint of="v" />
      </Button>
    );
  }

  function type(value: string) {
    setNumber(value);
    setUnknown(undefined);
    // One digit says it all where no longer number begins with it.
    const longer = sources.some(
      (one) => String(one.number) !== value && String(one.number).startsWith(value),
    );
    if (value !== "" && !longer && sources.some((one) => String(one.number) === value)) {
      void verify(value);
    }
  }

  return (
    <form
      className="flex w-full flex-col gap-2 rounded-md bg-paper p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void verify(number);
      }}
    >
      <label className="flex items-center gap-2 text-sm">
        {t("quick.withSource")}
        <input
          ref={focusOnce}
          inputMode="numeric"
          value={number}
          disabled={pending}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && setAsking(false)}
          className={`${inputClass} w-16!`}
        />
      </label>
      <ul className="text-xs text-ink-soft">
        {sources.map((source) => (
          <li key={source.id}>
            {t.rich("quick.source", {
              number: source.number,
              title: () => <bdi>{source.title}</bdi>,
            })}
          </li>
        ))}
      </ul>
      {unknown || failure ? <Notice tone="bad">{unknown ?? failure?.message}</Notice> : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" disabled={pending}>
          {t("propose.verb")}
        </Button>
        <Button tone="quiet" onClick={() => setAsking(false)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
