import Link from "next/link";
import { searchAddress, withoutFilters } from "./query-with.ts";

/** Says what to try where nothing fits. */
export function NothingFound({ newsroom, q }: { newsroom: string; q: string }) {
  const words = withoutFilters(q);
  return (
    <div role="status" className="rounded-lg border border-line bg-surface px-5 py-6">
      <h2 className="font-serif text-lg font-semibold">Nothing found</h2>
      <ul className="mt-2 list-disc space-y-1 ps-5 text-sm">
        {words !== q && words !== "" ? (
          <li>
            <Link href={searchAddress(newsroom, words)} className="text-accent underline">
              Search without the filters
            </Link>
          </li>
        ) : null}
        <li>Use fewer words: each of them has to be there.</li>
        <li>Take a phrase out of its quotation marks.</li>
        <li>Try the name as it might be spelt elsewhere, or a part of it.</li>
      </ul>
    </div>
  );
}
