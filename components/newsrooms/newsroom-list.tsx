import { ChevronRight } from "lucide-react";
import Link from "next/link";

/** The newsrooms that a person belongs to, to choose one. */
export function NewsroomList({
  newsrooms,
}: {
  newsrooms: readonly { slug: string; name: string }[];
}) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      {newsrooms.map(({ slug, name }) => (
        <li key={slug}>
          <Link
            href={`/n/${slug}`}
            className="flex items-center justify-between gap-4 px-5 py-4 hover:bg-paper/60"
          >
            <span>
              <span dir="auto" className="block font-serif text-lg font-semibold">
                {name}
              </span>
              <span dir="ltr" className="block text-xs text-ink-soft">
                /n/{slug}
              </span>
            </span>
            <ChevronRight aria-hidden="true" className="size-4 text-ink-soft rtl:-scale-x-100" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
