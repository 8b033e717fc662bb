import Link from "next/link";
import { buttonClass } from "#components/ui/button.tsx";

/** What a queue shows in which nothing waits: where there is something to do. */
export function EmptyQueue(props: { newsroom: string; canImport: boolean }) {
  const { newsroom, canImport } = props;
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-14 text-center">
      <h2 className="font-serif text-xl font-semibold">Nothing waits for you</h2>
      <p className="mx-auto mt-2 max-w-md text-sm text-ink-soft">
        Claims that are given to you, verdicts that wait for your decision and questions on what you
        wrote appear here. Until then, the articles show what is being checked
        {canImport ? ", and a new draft can be imported" : ""}.
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        <Link href={`/n/${newsroom}/articles`} className={buttonClass("primary", "px-4 py-2")}>
          See the articles
        </Link>
        {canImport ? (
          <Link href={`/n/${newsroom}/articles/new`} className={buttonClass("plain", "px-4 py-2")}>
            Import a draft
          </Link>
        ) : null}
      </div>
    </div>
  );
}
