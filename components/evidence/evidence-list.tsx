"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView, EvidenceView } from "#lib/domain/claims/present.ts";
import { type Stance, stances } from "#lib/domain/evidence/stances.ts";
import { AttachEvidenceForm } from "./attach-evidence-form.tsx";
import { evidenceActs } from "./evidence-acts.ts";

function Entry({ evidence, removable }: { evidence: EvidenceView; removable: boolean }) {
  const { view } = useWorkbench();
  const { remove, restore } = evidenceActs(view.newsroom, evidence.id);
  return (
    <li className="flex flex-col gap-1 text-sm">
      <p>
        <span className="font-medium">{stances[evidence.stance as Stance]}:</span> source{" "}
        {evidence.sourceNumber}, {evidence.sourceTitle}
        {evidence.locator ? <span className="text-ink-soft">, {evidence.locator}</span> : null}
      </p>
      {evidence.quote ? (
        <blockquote dir="auto" className="border-s-2 border-line ps-2.5 font-serif text-base">
          {evidence.quote}
        </blockquote>
      ) : null}
      <p className="text-xs text-ink-soft">Attached by {evidence.by}</p>
      {removable ? (
        <ReasonForm
          about={evidence.id}
          verb="Remove"
          tone="quiet"
          label="Why is this evidence removed?"
          hint="It stays in the record."
          done="Evidence removed"
          run={remove}
          back={(reason) => ({ undo: restore, redo: () => remove(reason) })}
        />
      ) : null}
    </li>
  );
}

/** What a claim rests on, and the way to add to it. */
export function EvidenceList({ claim }: { claim: ClaimView }) {
  const [adding, setAdding] = useState(false);
  const { can, evidence } = claim;
  return (
    <>
      {evidence.length > 0 ? (
        <ul className="flex flex-col gap-3">
          {evidence.map((one) => (
            <Entry key={one.id} evidence={one} removable={can.attachEvidence} />
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-soft">None yet.</p>
      )}
      {adding ? <AttachEvidenceForm claim={claim} onDone={() => setAdding(false)} /> : null}
      {can.attachEvidence && !adding ? (
        <div>
          <Button onClick={() => setAdding(true)}>Attach evidence</Button>
        </div>
      ) : null}
    </>
  );
}
