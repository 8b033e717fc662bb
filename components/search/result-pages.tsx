import Link from "next/link";
import { buttonClass } from "#components/ui/button.tsx";
import type { SearchView } from "#lib/domain/search/present.ts";
import { searchAddress } from "./query-with.ts";

/** The way to the other pages of what was found. */
export function ResultPages(props: { newsroom: string; q: string; view: SearchView }) {
  const { newsroom, q, view } = props;
  const { page, pages } = view;
  if (pages < 2) return null;
  const link = (to: number, label: string) =>
    to >= 1 && to <= pages ? (
      <Link href={searchAddress(newsroom, q, to)} className={buttonClass("plain", "px-3")}>
        {label}
      </Link>
    ) : null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-3 text-sm">
      {link(page - 1, "Previous page")}
      <span className="text-ink-soft">
        Page {page} of {pages}
      </span>
      {link(page + 1, "Next page")}
    </nav>
  );
}
