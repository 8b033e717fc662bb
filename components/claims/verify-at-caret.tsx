"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { factId } from "#components/facts/fact-id.ts";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { openClaim } from "#components/outbox/doors.ts";
import { Quoted } from "#components/workbench/quoted.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { innermostAt, wordsAtCaret } from "#components/workbench/words-at-caret.ts";
import { useWorkbench, type Words } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import { SourceNumberForm } from "./source-number-form.tsx";
import { useVerify } from "./use-verify.ts";

interface Asked {
  words: Words;
  /** Undefined where there is none yet: the words become one. */
  claim: Pick<ClaimView, "id" | "number" | "evidence"> | undefined;
}

/**
 * The key V at the caret, where no claim is open that it could be about: the innermost claim there is verified by the
 * number of a source; where there is none, the words become one first.
 */
export function VerifyAtCaret() {
  const t = useTranslations("claims");
  const kept = useTranslations("workbench.done.kept");
  const { view, text, openNow, select, did, announce } = useWorkbench();
  const { act, pending, failure } = useAct();
  const [asked, setAsked] = useState<Asked>();
  const proposeVerified = useVerify();
  useShortcut("v", ask, true);

  function ask() {
    const facts = view.facts?.filter(({ status }) => status === "open") ?? [];
    const openFact = facts.find(({ key }) => factId(key) === openNow.current);
    const marked = text.current?.marked()[0];
    const caret = marked?.start ?? text.current?.caret() ?? openFact?.start;
    if (caret === undefined) return announce(t("quick.needsPlace"));
    const places = view.claims
      .filter(({ can }) => can.propose)
      .flatMap((claim) => claim.spans.map((span) => ({ ...span, claim })));
    const place = innermostAt(places, caret);
    if (place) {
      const { claim, ...words } = place;
      select(claim.id);
      return setAsked({ claim, words });
    }
    const where = { kind: "claim", language: view.article.language, facts };
    const words = marked ?? wordsAtCaret(view.revision.text, caret, where);
    if (!words || !view.can.openClaim) return announce(t("quick.needsPlace"));
    setAsked({ claim: undefined, words });
  }

  async function verify({ words, claim }: Asked, source: SourceView) {
    const close = () => setAsked(undefined);
    let about = claim;
    const done = await act(async () => {
      if (!about) {
        const opened = await openClaim(view.newsroom, {
          articleId: view.article.id,
          revisionId: view.revision.id,
          ranges: [words],
          statement: words.exact.slice(0, 2000),
          category: "other",
          priority: "normal",
        });
        // Without the server it has no number yet, and waits as a claim without a verdict.
        if (!opened.ok) return opened;
        about = { id: opened.value.claimId, number: opened.value.number, evidence: [] };
        // Should the verdict be refused, the next attempt is about the same claim.
        setAsked({ words, claim: about });
      }
      return proposeVerified(about, source);
    }, close);
    if (!done || !about) return;
    close();
    select(about.id);
    const said = t("quick.done", { number: about.number, source: source.number });
    did({ said, kept: kept("verdict") });
  }

  if (!asked) return null;
  const { words, claim } = asked;
  return (
    <section
      aria-label={t("quick.verified")}
      data-about={words.start}
      className="flex flex-col gap-2 rounded-lg border border-accent bg-surface p-3.5 shadow-float"
    >
      <h3 className="text-sm font-semibold">
        {claim ? t("name", { number: claim.number }) : t("quick.newClaim")}
      </h3>
      <Quoted spans={[words]} />
      <SourceNumberForm
        pending={pending}
        failure={failure?.message}
        onSource={(source) => void verify(asked, source)}
        onCancel={() => setAsked(undefined)}
      />
    </section>
  );
}
