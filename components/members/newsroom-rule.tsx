"use client";

import { Notice } from "#components/ui/notice.tsx";
import { SwitchChoice } from "#components/ui/switch-choice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

/** A rule of the newsroom's own: what it is about, and a choice of how it is, which holds at once. */
export function NewsroomRule<Choice extends string>(props: {
  id: string;
  title: string;
  about: string;
  options: Readonly<Record<Choice, string>>;
  value: Choice;
  choose: (value: Choice) => Promise<ActionResult<unknown>>;
}) {
  const { id, title, about, options, value, choose } = props;
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-serif text-lg font-semibold">
        {title}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{about}</p>
      <div className="flex flex-col items-start gap-3">
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        <SwitchChoice
          title={title}
          options={options}
          value={value}
          disabled={!hydrated || pending}
          onChange={(next) => act(() => choose(next))}
        />
      </div>
    </section>
  );
}
