"use client";

import { approveClaim } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { categories, priorities } from "#lib/domain/claims/categories.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { type Given, givenBack, giving, takers } from "./bulk-plan.ts";
import { useBulk } from "./use-bulk.ts";

const counted = (count: number) => (count === 1 ? "1 claim" : `${count} claims`);

function Give(props: {
  label: string;
  options: readonly (readonly [string, string])[];
  disabled: boolean;
  onGive: (key: string) => void;
}) {
  return (
    <select
      aria-label={props.label}
      value=""
      disabled={props.disabled}
      onChange={(event) => props.onGive(event.target.value)}
      className={`${inputClass} w-auto! py-1!`}
    >
      <option value="" disabled>
        {props.label}…
      </option>
      {props.options.map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** What can be done to all claims that are ticked. Those that wait for a decision are approved once each was seen. */
export function BulkBar(props: {
  ticked: readonly ClaimView[];
  seen: ReadonlySet<string>;
  onClear: () => void;
}) {
  const { ticked, seen, onClear } = props;
  const { view, did, announce, select } = useWorkbench();
  const { bulk, pending, progress, result } = useBulk();
  const toApprove = ticked.filter(({ can }) => can.approve);
  const unseen = toApprove.filter(({ id }) => !seen.has(id));

  async function give(given: Given, said: string) {
    const claims = takers(ticked, given);
    const { done, waiting } = await bulk(giving(view.newsroom, claims, given));
    const told = `${counted(done + waiting)} ${said}.`;
    if (done + waiting > 0 && done + waiting === claims.length) {
      did({ said: told, ...givenBack(view.newsroom, claims, given) });
    } else announce(told);
  }

  async function approve() {
    const { done, waiting } = await bulk(
      toApprove.map((claim) => ({
        name: `Claim ${claim.number}`,
        run: () =>
          approveClaim(view.newsroom, {
            claimId: claim.id,
            verdictId: claim.verdicts[0]?.id,
            evidenceIds: claim.evidence.map(({ id }) => id),
            revisionId: view.revision.id,
          }),
      })),
    );
    const later = waiting > 0 ? `, ${counted(waiting)} to be approved once they are sent` : "";
    announce(`${counted(done)} approved${later}`);
  }

  return (
    <section
      aria-label="Ticked claims"
      className="sticky top-0 z-10 flex flex-col gap-2 rounded-lg border border-accent bg-surface p-3 shadow-float"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="me-auto text-sm font-medium tabular-nums">
          {progress ? `${progress.done} of ${progress.of}` : `${counted(ticked.length)} ticked`}
        </p>
        <Give
          label="Give to"
          options={[
            ["", "Nobody"],
            ...view.checkers.map(({ id, name }) => [id, name] as const),
          ].map(([key, name]) => [key || "nobody", name ?? ""] as const)}
          disabled={pending}
          onGive={(key) =>
            void give(
              { ownerId: key === "nobody" ? null : key },
              key === "nobody" ? "left to nobody" : "assigned",
            )
          }
        />
        <Give
          label="Category"
          options={Object.entries(categories)}
          disabled={pending}
          onGive={(category) => void give({ category }, "put into another category")}
        />
        <Give
          label="Priority"
          options={Object.entries(priorities)}
          disabled={pending}
          onGive={(priority) => void give({ priority }, "given another priority")}
        />
        <label className="flex items-center gap-1.5 text-xs text-ink-soft">
          Due, your time
          <input
            type="datetime-local"
            disabled={pending}
            onBlur={(event) => {
              const { value } = event.target;
              if (value) void give({ dueAt: new Date(value).toISOString() }, "given a due date");
            }}
            className={`${inputClass} w-auto! py-1!`}
          />
        </label>
        {unseen.length > 0 ? (
          <Button disabled={pending} onClick={() => select(unseen[0]?.id, { focus: true })}>
            Look at the next ({toApprove.length - unseen.length} of {toApprove.length} seen)
          </Button>
        ) : toApprove.length > 0 ? (
          <Button tone="good" disabled={pending} onClick={approve}>
            Approve {toApprove.length}
          </Button>
        ) : null}
        <Button tone="quiet" disabled={pending} onClick={onClear}>
          Clear
        </Button>
      </div>
      {unseen.length > 0 ? (
        <p className="text-xs text-ink-soft">
          They can be approved together once each one’s words, evidence and verdict were opened.
        </p>
      ) : null}
      {result && result.refused.length > 0 ? (
        <Notice tone="bad">
          <ul>
            {result.refused.map(({ name, message }) => (
              <li key={name}>
                {name}: {message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </section>
  );
}
