import type { ReactNode } from "react";

/** The head of a page: its name, a line on what it is, and what can be done here. */
export function PageHeading(props: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="max-w-2xl">
        <h1 className="font-serif text-2xl font-semibold tracking-tight sm:text-3xl">
          {props.title}
        </h1>
        {props.children ? (
          <div className="mt-1.5 text-sm text-ink-soft">{props.children}</div>
        ) : null}
      </div>
      {props.action}
    </div>
  );
}
