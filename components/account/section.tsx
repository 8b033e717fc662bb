import type { ReactNode } from "react";

/** A part of the account page: its name, what to know of it, and what it holds. */
export function Section(props: {
  id: string;
  title: string;
  about?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={props.id} className="mt-10">
      <h2 id={props.id} className="font-serif text-lg font-semibold">
        {props.title}
      </h2>
      {props.about ? <p className="mt-1 text-sm text-ink-soft">{props.about}</p> : null}
      <div className="mt-4">{props.children}</div>
    </section>
  );
}
