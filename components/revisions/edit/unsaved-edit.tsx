"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { KeptEdit } from "./kept-edit.ts";

/** What somebody left unsaved in this browser, and what is to become of it. */
export function UnsavedEdit(props: {
  kept: KeptEdit;
  /** The number of the newest revision. */
  current: number;
  failure?: string;
  onGoOn: () => Promise<void>;
  onDiscard: () => Promise<void>;
}) {
  const { kept, current, failure } = props;
  const [isBusy, setBusy] = useState(false);
  async function run(what: () => Promise<void>) {
    setBusy(true);
    await what();
    setBusy(false);
  }
  return (
    <section
      aria-labelledby="unsaved-edit"
      className="flex max-w-2xl flex-col gap-3 rounded-lg border border-line bg-surface p-5 shadow-card"
    >
      <h2 id="unsaved-edit" className="font-serif text-lg font-semibold">
        You have an unsaved edit from <LocalTime iso={kept.keptAt} />
      </h2>
      <p className="text-sm text-ink-soft">
        It began with revision {kept.number}.{" "}
        {kept.number < current
          ? `The article is at revision ${current} by now: going on, you see what was changed, and both are merged.`
          : "Nothing was saved since."}
      </p>
      {kept.note ? (
        <p className="text-sm">
          Your note: <q dir="auto">{kept.note}</q>
        </p>
      ) : null}
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={isBusy} onClick={() => run(props.onGoOn)}>
          Go on with it
        </Button>
        <Button tone="bad" disabled={isBusy} onClick={() => run(props.onDiscard)}>
          Discard it
        </Button>
      </div>
    </section>
  );
}
