import Link from "next/link";
import { buttonClass } from "#components/ui/button.tsx";

/** What a newsroom without articles shows: what will be here, and how it gets here. */
export function NoArticles(props: { newsroom: string; canImport: boolean }) {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-14 text-center">
      <h2 className="font-serif text-xl font-semibold">Nothing to check yet</h2>
      <p className="mx-auto mt-2 max-w-md text-sm text-ink-soft">
        {props.canImport
          ? "Import a draft: paste its text, or upload a .txt or .md file. It is tested for consistency at once, and then goes to the people who check it."
          : "Drafts appear here once a reporter or an editor has imported them."}
      </p>
      {props.canImport ? (
        <Link
          href={`/n/${props.newsroom}/articles/new`}
          className={buttonClass("primary", "mt-6 px-4 py-2")}
        >
          Import a draft
        </Link>
      ) : null}
    </div>
  );
}
